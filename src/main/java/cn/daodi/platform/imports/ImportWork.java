package cn.daodi.platform.imports;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work behind an import, on a thread of its own. A preview and an application are the same run in one transaction; a
 * preview is rolled back, so the two can never differ.
 */
@Component
class ImportWork implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ImportEngine engine;
    private final ImportRepository runs;
    private final ReadLines lines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate whole;
    private final TransactionTemplate apart;
    private final ImportPlaces places;
    /** Of the system: a virtual one is put away and taken up again at each of a hundred thousand statements. */
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("import-", 1).factory());

    ImportWork(
            ImportEngine engine,
            ImportRepository runs,
            ReadLines lines,
            ImportPlaces places,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.runs = runs;
        this.lines = lines;
        this.events = events;
        this.places = places;
        this.whole = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Begins once the transaction that asked for it is durable. */
    void begin(Viewer by, ImportRun run, Reading reading) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> work(by, run, reading));
            }
        });
    }

    private void work(Viewer by, ImportRun run, Reading reading) {
        var progress = new Progress(run, runs, apart);
        try {
            while (!places.take()) progress.accept(0);
            try {
                if (run.state() == RunState.APPLYING) apply(by, run, reading, progress);
                else preview(by, run, reading, progress);
            } finally {
                places.giveBack();
            }
        } catch (Progress.Stopped stopped) {
            apart.executeWithoutResult(status -> runs.halt(run, "stopped"));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error failure) {
            LOG.error("import {} of {} failed", run.number(), run.county(), failure);
            apart.executeWithoutResult(status -> runs.halt(run, "failed"));
        }
    }

    private void preview(Viewer by, ImportRun run, Reading reading, Progress progress) {
        var read = Objects.requireNonNull(whole.execute(status -> {
            status.setRollbackOnly();
            lines.takeTurn(run.county());
            return engine.read(by, reading, progress);
        }));
        apart.executeWithoutResult(status -> {
            lines.keep(run, read);
            runs.previewed(run);
        });
    }

    private void apply(Viewer by, ImportRun run, Reading reading, Progress progress) {
        whole.executeWithoutResult(status -> {
            lines.takeTurn(run.county());
            var read = engine.read(by, reading, progress);
            lines.keep(run, read);
            runs.applied(run, by.as(Role.OFFICES));
            events.publishEvent(imported(by, run, read));
        });
        engine.settle();
    }

    private static RosterImported imported(Viewer by, ImportRun run, List<ReadLine> lines) {
        return new RosterImported(
                by.as(Role.OFFICES),
                run.number(),
                run.fileName(),
                count(lines, Outcome.NEW),
                count(lines, Outcome.CHANGED));
    }

    private static int count(List<ReadLine> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** The program ends: what is not committed is undone by the database, and the run is shown as interrupted. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
