package cn.daodi.platform.imports;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.sheets.Mapping;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 导入: the two offices bring a county's own spreadsheets in, look at what would happen, and take all good rows over, or none. */
@Service
@Transactional
public class Imports {
    private static final int REASON = 200;

    private final ImportRepository runs;
    private final MappingMemory memory;
    private final ImportWork work;
    private final Clock clock;

    Imports(ImportRepository runs, MappingMemory memory, ImportWork work, Clock clock) {
        this.runs = runs;
        this.memory = memory;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Begins an import with its file; nothing of it is taken over yet.
     *
     * @return its number
     * @throws Refused when the file is no spreadsheet that can be read, at field {@code file}
     */
    public String upload(Viewer by, String fileName, byte[] content) {
        by.require(Role.OFFICES);
        var ledger = readable(fileName, content);
        var mappings = ledger.sheets().stream()
                .map(sheet -> memory.of(by.county(), sheet))
                .toList();
        var file = new ImportRepository.Uploaded(ledger, content, Sha256.of(content), mappings);
        return runs.insert(by.as(Role.OFFICES), file);
    }

    private static Ledger readable(String fileName, byte[] content) {
        try {
            return Ledger.read(fileName, content);
        } catch (Refused refused) {
            var fault = refused.faults().getFirst();
            throw Refused.at("file", fault.code(), fault.args().toArray());
        }
    }

    /** The columns as somebody takes them, one mapping for each sheet; remembered for files with the same headers. */
    public void correct(Viewer by, String number, List<Mapping> mappings) {
        by.require(Role.OFFICES);
        var run = idle(by, number);
        var sheets = ledger(run).sheets();
        if (mappings.size() != sheets.size()) throw new Refused("import.mapping-unreadable");
        for (int i = 0; i < mappings.size(); i++) {
            var mapping = mappings.get(i);
            if (mapping.fields().size() != sheets.get(i).columns().size())
                throw new Refused("import.mapping-unreadable");
            if (!mapping.repeated().isEmpty())
                throw new Refused("import.field-twice", sheets.get(i).name());
            if (!mapping.equals(run.mappings().get(i))) memory.keep(by.county(), sheets.get(i), mapping);
        }
        if (!mappings.equals(run.mappings()) || run.state() != RunState.MAPPING) runs.remap(run, mappings);
    }

    /** Finds out what would become of every row, in the background. */
    public void preview(Viewer by, String number) {
        by.require(Role.OFFICES);
        begin(by, idle(by, number), RunState.READING);
    }

    /** Settles a question of the preview with a reason, and looks again. */
    public void explain(Viewer by, String number, Place place, String reason) {
        by.require(Role.OFFICES);
        var run = idle(by, number);
        run.requirePreviewed();
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > REASON) throw Refused.at("reason", "too-long", REASON);
        var reasons = new HashMap<>(run.reasons());
        reasons.put(ImportRun.place(place.sheet(), place.row(), place.field()), reason.strip());
        runs.explain(run, reasons);
        begin(by, runs.require(by.county(), number), RunState.READING);
    }

    /** A cell of the file. */
    public record Place(String sheet, int row, String field) {}

    /** Takes all good rows over in one transaction, or none; in the background. */
    public void apply(Viewer by, String number) {
        by.require(Role.OFFICES);
        var run = idle(by, number);
        run.requirePreviewed();
        begin(by, run, RunState.APPLYING);
    }

    /** Stops the work that runs; whatever it did is undone. */
    public void stop(Viewer by, String number) {
        by.require(Role.OFFICES);
        var run = runs.require(by.county(), number);
        if (!run.state().isRunning()) throw new Refused("import.not-running");
        if (run.isStalled(clock.instant())) runs.halt(run, "stopped");
        else runs.askToStop(run);
    }

    /** Gives an import up before it was applied; its file is forgotten. */
    public void discard(Viewer by, String number) {
        by.require(Role.OFFICES);
        runs.discard(idle(by, number));
    }

    /** The import itself. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ImportRun require(Viewer by, String number) {
        by.require(Role.OFFICES);
        return runs.require(by.county(), number);
    }

    /** The sheets of an import that is not over. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Ledger ledger(Viewer by, String number) {
        by.require(Role.OFFICES);
        var run = runs.require(by.county(), number);
        if (run.state().isOver()) throw new Refused("import.over");
        return ledger(run);
    }

    private ImportRun idle(Viewer by, String number) {
        var run = runs.require(by.county(), number);
        run.requireIdle(clock.instant());
        return run;
    }

    private void begin(Viewer by, ImportRun run, RunState state) {
        var ledger = ledger(run);
        run.requireMapped(ledger);
        var reading = new Reading(ledger, new ArrayList<>(run.mappings()), run.reasons());
        work.begin(by, runs.begin(run, state, reading.total()), reading);
    }

    private Ledger ledger(ImportRun run) {
        return Ledger.read(run.fileName(), runs.content(run));
    }
}
