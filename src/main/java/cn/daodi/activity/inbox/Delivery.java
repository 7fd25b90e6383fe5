package cn.daodi.activity.inbox;

import cn.daodi.directory.Calendars;
import cn.daodi.directory.Counties;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is to be told at this minute of the county's clock, in each county. A day switched off is not made up for: in the morning of the
 * next working day one digest says what is due then.
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Counties counties;
    private final Calendars calendars;
    private final Digests digests;
    private final Letters letters;
    private final Clock clock;

    Delivery(Counties counties, Calendars calendars, Digests digests, Letters letters, Clock clock) {
        this.counties = counties;
        this.calendars = calendars;
        this.digests = digests;
        this.letters = letters;
        this.clock = clock;
    }

    /** One county's failure leaves the others untouched. */
    void deliver() {
        for (var county : counties.codes()) {
            try {
                deliver(county, ZonedDateTime.now(clock));
            } catch (RuntimeException e) {
                LOG.warn("nothing delivered in {}", county, e);
            }
        }
    }

    private void deliver(String county, ZonedDateTime now) {
        if (!new WorkingHours(calendars.of(county)).include(now)) return;
        digests.make(county, now);
        letters.send(county, now);
    }
}
