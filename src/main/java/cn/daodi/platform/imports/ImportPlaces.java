package cn.daodi.platform.imports;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many imports work at a time: half of the connections stay with the pages. */
@Component
class ImportPlaces {
    private static final int CONNECTIONS = 2; // that one import holds

    private final Semaphore free;

    ImportPlaces(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        free = new Semaphore(Math.max(1, connections / CONNECTIONS / 2));
    }

    /** Waits five seconds; false when there is still none. */
    boolean take() throws InterruptedException {
        return free.tryAcquire(5, TimeUnit.SECONDS);
    }

    void giveBack() {
        free.release();
    }
}
