package cn.daodi.platform.imports;

import java.util.function.IntConsumer;
import org.springframework.transaction.support.TransactionTemplate;

/** Says how far the work is, a few times a second and outside its transaction, and hears whether somebody stopped it. */
final class Progress implements IntConsumer {
    private static final long PAUSE = 300_000_000L;

    /** Somebody asked for the work to stop. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped");
        }
    }

    private final ImportRun run;
    private final ImportRepository runs;
    private final TransactionTemplate apart;
    private long said = System.nanoTime() - PAUSE;

    Progress(ImportRun run, ImportRepository runs, TransactionTemplate apart) {
        this.run = run;
        this.runs = runs;
        this.apart = apart;
    }

    @Override
    public void accept(int done) {
        if (System.nanoTime() - said < PAUSE) return;
        said = System.nanoTime();
        if (Boolean.TRUE.equals(apart.execute(status -> runs.beat(run, done)))) throw new Stopped();
    }
}
