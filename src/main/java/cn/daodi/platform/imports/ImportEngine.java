package cn.daodi.platform.imports;

import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.TableStatistics;
import cn.daodi.platform.sheets.Earlier;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetReader;
import cn.daodi.platform.sheets.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all rows of all sheets, each behind a savepoint, in the transaction of its caller. */
@Component
class ImportEngine {
    private static final Logger LOG = LoggerFactory.getLogger(ImportEngine.class);

    private static final int FIRST_ROWS = 25;

    private final Map<String, SheetReader> readers;
    private final TableStatistics statistics;
    private final TransactionTemplate rowByRow;

    ImportEngine(List<SheetReader> readers, TableStatistics statistics, PlatformTransactionManager transactions) {
        this.statistics = statistics;
        this.readers = readers.stream().collect(Collectors.toMap(SheetReader::kind, Function.identity()));
        this.rowByRow = new TransactionTemplate(transactions);
        this.rowByRow.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * What became of every row, in the order of the file.
     *
     * @param progress told the number of rows done; may throw to stop
     */
    List<ReadLine> read(Viewer by, Reading reading, IntConsumer progress) {
        var lines = new ArrayList<>(reading.leftOut());
        var earlier = new Earlier();
        int done = 0;
        for (var part : inOrder(reading)) {
            var reader = readerOf(part);
            for (var row : SheetRow.all(part.sheet(), part.mapping())) {
                progress.accept(++done);
                if (isDoubled(done)) learn();
                if (row.isBlank()) continue;
                var report = new RowReport(row, reading.reasonsOf(row), earlier);
                read(() -> reader.read(by, row, report), row, report);
                earlier.keep(report);
                lines.add(
                        new ReadLine(row.sheet(), row.number(), report.outcome(), row.text("name"), report.remarks()));
            }
        }
        var sheets =
                reading.ledger().sheets().stream().map(sheet -> sheet.name()).toList();
        lines.sort(Comparator.comparingInt((ReadLine line) -> sheets.indexOf(line.sheet()))
                .thenComparingInt(ReadLine::row));
        return lines;
    }

    /** After the first rows, and whenever there are twice as many. */
    private static boolean isDoubled(int done) {
        return done % FIRST_ROWS == 0 && Integer.bitCount(done / FIRST_ROWS) == 1;
    }

    /**
     * The tables this import fills are looked at as they are by now, and its further statements planned anew: planned over empty
     * tables, they made a roster of 116 rows take half a minute.
     */
    private void learn() {
        try {
            statistics.gatherMeanwhile();
        } catch (DataAccessException failure) {
            LOG.warn("the import goes on without statistics", failure);
        }
    }

    /** After what was read is committed: everybody's statements are planned over the tables as they are now. */
    void settle() {
        statistics.gather();
    }

    private List<Reading.Part> inOrder(Reading reading) {
        return reading.parts().stream()
                .filter(part -> readers.containsKey(part.mapping().kind()))
                .sorted(Comparator.comparingInt(part -> readerOf(part).order()))
                .toList();
    }

    private SheetReader readerOf(Reading.Part part) {
        var reader = readers.get(part.mapping().kind());
        if (reader == null)
            throw new IllegalStateException("no reader for " + part.mapping().kind());
        return reader;
    }

    private void read(Runnable reader, SheetRow row, RowReport report) {
        try {
            rowByRow.executeWithoutResult(savepoint -> {
                row.check();
                reader.run();
            });
        } catch (Refused refused) {
            report.refuse(refused);
        } catch (Overtaken | DataIntegrityViolationException conflict) {
            LOG.warn("sheet {} row {} contradicts what is stored", row.sheet(), row.number(), conflict);
            report.refuse(new Refused("import-row.conflict"));
        }
    }
}
