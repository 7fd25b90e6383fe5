package cn.daodi.platform.imports;

import java.util.List;
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
        FreshTables.planFor(jdbc);
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
        for (int i = 0; i < lines.size(); i++) insert(run, i, lines.get(i));
    }

    private void insert(ImportRun run, int position, ReadLine line) {
        jdbc.sql("""
                insert into platform.import_line (county, run, position, sheet, row_number, outcome, label, remarked, remarks)
                values (:county, :run, :position, :sheet, :row, :outcome, :label, :remarked, cast(:remarks as jsonb))""")
                .param("county", run.county())
                .param("run", run.id())
                .param("position", position)
                .param("sheet", line.sheet())
                .param("row", line.row())
                .param("outcome", line.outcome().name())
                .param("label", line.label())
                .param("remarked", !line.remarks().isEmpty())
                .param("remarks", JsonMapper.shared().writeValueAsString(line.remarks()))
                .update();
    }
}
