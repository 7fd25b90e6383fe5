package cn.daodi.platform.imports.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.imports.ReadLine;
import cn.daodi.platform.imports.RunState;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the import pages. */
@Repository
class ImportPages {
    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ImportRow> list(Viewer viewer) {
        viewer.require(Role.OFFICES);
        return jdbc.sql("""
                select number, file_name, state, uploaded_at, uploaded_name, uploaded_post
                  from platform.import_run where county = :county order by id desc limit 50""")
                .param("county", viewer.county())
                .query((row, n) -> new ImportRow(
                        row.getString("number"),
                        row.getString("file_name"),
                        RunState.valueOf(row.getString("state")),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_name")))
                .list();
    }

    ImportPage.Head head(Viewer viewer, String number) {
        viewer.require(Role.OFFICES);
        return jdbc.sql("""
                select number, file_name, state, uploaded_at, uploaded_name, applied_at, applied_name
                  from platform.import_run where county = :county and number = :number""")
                .param("county", viewer.county())
                .param("number", number)
                .query((row, n) -> new ImportPage.Head(
                        row.getString("number"),
                        row.getString("file_name"),
                        RunState.valueOf(row.getString("state")),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("uploaded_name"),
                        instant(row, "applied_at"),
                        row.getString("applied_name")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    ImportPage.Progress progress(Viewer viewer, String number) {
        viewer.require(Role.OFFICES);
        return jdbc.sql(
                        "select done, total, begun_at from platform.import_run where county = :county and number = :number")
                .param("county", viewer.county())
                .param("number", number)
                .query((row, n) -> progress(row.getInt("done"), row.getInt("total"), instant(row, "begun_at")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private ImportPage.Progress progress(int done, int total, @Nullable Instant begun) {
        if (begun == null || done == 0) return new ImportPage.Progress(done, total, -1);
        long spent = Duration.between(begun, clock.instant()).toMillis();
        return new ImportPage.Progress(done, total, spent * (total - done) / done / 1000);
    }

    ReportPage report(Viewer viewer, String number, String show, int after) {
        viewer.require(Role.OFFICES);
        boolean outcome =
                Arrays.stream(Outcome.values()).anyMatch(known -> known.name().equals(show));
        var filter = outcome ? " and l.outcome = :show" : show.equals("all") ? "" : " and l.remarked";
        var lines = jdbc.sql("""
                select l.position, l.sheet, l.row_number, l.outcome, l.label, l.remarks
                  from platform.import_line l
                  join platform.import_run r on r.county = l.county and r.id = l.run
                 where r.county = :county and r.number = :number and l.position > :after""" + filter + " order by l.position limit " + (PAGE + 1))
                .param("county", viewer.county())
                .param("number", number)
                .param("after", after)
                .param("show", show)
                .query((row, n) -> new Positioned(row.getInt("position"), line(row)))
                .list();
        boolean more = lines.size() > PAGE;
        var page = more ? lines.subList(0, PAGE) : lines;
        int next = more ? page.getLast().position() : -1;
        return new ReportPage(
                sheets(viewer, number),
                show,
                page.stream().map(Positioned::line).toList(),
                next);
    }

    private record Positioned(int position, ReadLine line) {}

    private List<SheetCount> sheets(Viewer viewer, String number) {
        return jdbc.sql("""
                select l.sheet, min(l.position) as first,
                       count(*) filter (where outcome = 'NEW') as created,
                       count(*) filter (where outcome = 'CHANGED') as changed,
                       count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                       count(*) filter (where outcome = 'REFUSED') as refused,
                       count(*) filter (where outcome = 'LEFT_OUT') as left_out
                  from platform.import_line l
                  join platform.import_run r on r.county = l.county and r.id = l.run
                 where r.county = :county and r.number = :number
                 group by l.sheet order by first""")
                .param("county", viewer.county())
                .param("number", number)
                .query((row, n) -> new SheetCount(
                        row.getString("sheet"),
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("refused"),
                        row.getLong("left_out")))
                .list();
    }

    private static ReadLine line(ResultSet row) throws SQLException {
        return new ReadLine(
                row.getString("sheet"),
                row.getInt("row_number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("label"),
                JsonMapper.shared().readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {}));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
