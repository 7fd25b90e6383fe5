package cn.daodi.platform.imports;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what became of each row: of the last preview, and in the end of the application. */
@Repository
class ReadLines {
    private final JdbcClient jdbc;

    ReadLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two imports of one county never run into each other; the second waits for the end of the first's transaction. */
    void takeTurn(String county) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('import'), :county::int)")
                .param("county", county)
                .query((row, n) -> true)
                .single();
    }

    void keep(ImportRun run, List<ReadLine> lines) {
        jdbc.sql("delete from platform.import_line where county = :county and run = :run")
                .param("county", run.county())
                .param("run", run.id())
                .update();
        jdbc.sql("""
                insert into platform.import_line (county, run, position, sheet, row_number, outcome, label, remarked, remarks)
                select :county, :run, l.nth - 1, l.sheet, l.row, l.outcome, l.label, l.remarks <> '[]', cast(l.remarks as jsonb)
                  from unnest(:sheets, :rows, :outcomes, :labels, :remarks)
                       with ordinality as l(sheet, row, outcome, label, remarks, nth)""")
                .param("county", run.county())
                .param("run", run.id())
                .param("sheets", texts(lines, ReadLine::sheet))
                .param("rows", lines.stream().map(ReadLine::row).toArray(Integer[]::new))
                .param("outcomes", texts(lines, line -> line.outcome().name()))
                .param("labels", texts(lines, ReadLine::label))
                .param("remarks", texts(lines, line -> JsonMapper.shared().writeValueAsString(line.remarks())))
                .update();
    }

    private static String[] texts(List<ReadLine> lines, Function<ReadLine, String> what) {
        return lines.stream().map(what).toArray(String[]::new);
    }
}
