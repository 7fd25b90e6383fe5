package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 邮箱: each person's own affair, entered and taken away by the person alone; neither journal nor audit log names it. */
@Service
@Transactional
public class MailAddresses {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private final JdbcClient jdbc;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public MailAddress of(Viewer by) {
        return jdbc.sql("""
                select address, stopped_at from directory.mail_address where county = :county and person = :person""")
                .param("county", by.county())
                .param("person", by.person().serial())
                .query((row, n) -> new MailAddress(row.getString("address"), row.getObject("stopped_at") != null))
                .optional()
                .orElse(new MailAddress("", false));
    }

    /** Nothing from before the address was entered, or before mail was wanted again, is sent to it. */
    public void enter(Viewer by, MailAddress entry) {
        String address = entry.address().strip();
        if (address.isEmpty()) remove(by);
        else if (address.length() > LONGEST || !SHAPE.matcher(address).matches())
            throw Refused.at("address", "mail.shape");
        else save(by, new MailAddress(address, entry.stopped()));
    }

    private void save(Viewer by, MailAddress entry) {
        jdbc.sql("""
                insert into directory.mail_address as m (county, person, address, entered_at, stopped_at)
                values (:county, :person, :address, :now, case when :stopped then cast(:now as timestamptz) end)
                on conflict (county, person) do update
                   set address = excluded.address, stopped_at = excluded.stopped_at,
                       entered_at = case when m.address = excluded.address and m.stopped_at is null then m.entered_at
                                         else excluded.entered_at end""")
                .param("county", by.county())
                .param("person", by.person().serial())
                .param("address", entry.address())
                .param("now", OffsetDateTime.now(clock))
                .param("stopped", entry.stopped())
                .update();
    }

    private void remove(Viewer by) {
        jdbc.sql("delete from directory.mail_address where county = :county and person = :person")
                .param("county", by.county())
                .param("person", by.person().serial())
                .update();
    }
}
