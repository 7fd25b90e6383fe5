package cn.daodi.demo;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.reporting.DueReports;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 演示时间: the system administrator of a demo lets its days pass. It only goes forward: what happened has happened. */
@Service
@Transactional
public class DemoClock {
    /** Two months at a time: nobody leaps over the periods to be tried. */
    private static final int FURTHEST_DAYS = 62;

    private final JdbcClient jdbc;
    private final DueReports dueReports;
    private final CountyClock clock;

    DemoClock(JdbcClient jdbc, DueReports dueReports, CountyClock clock) {
        this.jdbc = jdbc;
        this.dueReports = dueReports;
        this.clock = clock;
    }

    /** What the clock shows; 404 where no demo runs. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDateTime shows(Viewer by) {
        by.require(Role.SYS_ADMIN);
        if (!clock.isDemo() || !by.county().equals(DemoCounty.CODE)) throw new NotVisible();
        return LocalDateTime.ofInstant(clock.instant(), CountyClock.ZONE).withNano(0);
    }

    /** Lets the clock show this minute and run on from there; what is owed by then is opened. */
    public void forward(Viewer by, @Nullable LocalDateTime to) {
        var now = shows(by);
        if (to == null) throw Refused.at("to", "required");
        if (!to.isAfter(now)) throw Refused.at("to", "demo.backward");
        if (to.isAfter(now.plusDays(FURTHEST_DAYS))) throw Refused.at("to", "demo.too-far", FURTHEST_DAYS);
        var shown = to.atZone(CountyClock.ZONE);
        jdbc.sql("update platform.v_demo_clock set started_at = :started, shows = :shows where county = :county")
                .param("county", by.county())
                .param("started", OffsetDateTime.now(ZoneOffset.UTC))
                .param("shows", shown.toOffsetDateTime())
                .update();
        clock.standAt(shown.toInstant());
        dueReports.openUpToToday(by.county());
    }
}
