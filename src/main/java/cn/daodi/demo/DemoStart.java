package cn.daodi.demo;

import cn.daodi.directory.Counties;
import cn.daodi.platform.CountyClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the demo county on an empty database, before the first page is served; and lets its clock run on afterwards. */
@Component
class DemoStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoWorld world;
    private final Counties counties;
    private final JdbcClient jdbc;
    private final CountyClock clock;
    private final Settings settings;
    private volatile boolean running;

    DemoStart(DemoWorld world, Counties counties, JdbcClient jdbc, CountyClock clock, Settings settings) {
        this.world = world;
        this.counties = counties;
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Whether a demo is wanted, and where its accounts are written. */
    @Component
    record Settings(
            @Value("${daodi.demo}") boolean demo,
            @Value("${daodi.data}") Path data) {}

    @Override
    public void start() {
        running = true;
        var codes = counties.codes();
        if (codes.isEmpty() && settings.demo()) {
            var begun = Instant.now();
            world.make(settings.data().resolve("demo-accounts.csv"));
            remember();
            LOG.info(
                    "demo county made in {} s",
                    Duration.between(begun, Instant.now()).toSeconds());
        } else if (codes.contains(DemoCounty.CODE)) {
            runOn();
        }
    }

    private void remember() {
        jdbc.sql("insert into platform.v_demo_clock (county, started_at, shows) values (:county, :started, :shows)")
                .param("county", DemoCounty.CODE)
                .param("started", OffsetDateTime.now(ZoneOffset.UTC))
                .param("shows", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The clock shows what it would show had the program never been stopped. */
    private void runOn() {
        jdbc.sql("select started_at, shows from platform.v_demo_clock where county = :county")
                .param("county", DemoCounty.CODE)
                .query((row, n) -> {
                    var started =
                            row.getObject("started_at", OffsetDateTime.class).toInstant();
                    var shows = row.getObject("shows", OffsetDateTime.class).toInstant();
                    return shows.plus(Duration.between(started, Instant.now()));
                })
                .optional()
                .ifPresent(clock::standAt);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
