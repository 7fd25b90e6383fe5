package cn.daodi.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The program's one clock, in Asia/Shanghai. Real by default; a demo lets it stand elsewhere, and it runs on from there. */
public final class CountyClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Duration offset = Duration.ZERO;

    /** From now on the clock shows this instant and runs on. For demo and tests. */
    public void standAt(Instant shown) {
        offset = Duration.between(Instant.now(), shown);
    }

    public boolean isDemo() {
        return !offset.isZero();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
