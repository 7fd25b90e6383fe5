package cn.daodi.platform.imports;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.sheets.Mapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of imports. */
@Repository
class ImportRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an upload brings: the ledger, its bytes, and how its columns are taken to begin with. */
    record Uploaded(Ledger ledger, byte[] content, String sha256, List<Mapping> mappings) {}

    String insert(Actor by, Uploaded file) {
        return jdbc.sql("""
                insert into platform.import_run (county, number, file_name, sha256, content, state, mappings,
                                                 uploaded_by, uploaded_name, uploaded_post, uploaded_at)
                values (:county,
                        :year || '-' || platform.padded(1 + (select count(*) from platform.import_run
                                                    where county = :county and number like :year || '-%'), 4),
                        :file, :sha256, :content, 'MAPPING', cast(:mappings as jsonb), :by, :name, :post, :at)
                returning number""")
                .param("county", by.county())
                .param("year", String.valueOf(now().getYear()))
                .param("file", file.ledger().fileName())
                .param("sha256", file.sha256())
                .param("content", file.content())
                .param("mappings", JSON.writeValueAsString(file.mappings()))
                .param("by", by.person().serial())
                .param("name", by.name())
                .param("post", by.title())
                .param("at", now())
                .query(String.class)
                .single();
    }

    ImportRun require(String county, String number) {
        return jdbc.sql("""
                select county, id, number, file_name, state, mappings, reasons, fault, beat_at, version
                  from platform.import_run where county = :county and number = :number""")
                .param("county", county)
                .param("number", number)
                .query(ImportRepository::run)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    byte[] content(ImportRun run) {
        return jdbc.sql("select content from platform.import_run where county = :county and id = :id")
                .param("county", run.county())
                .param("id", run.id())
                .query(byte[].class)
                .single();
    }

    void remap(ImportRun run, List<Mapping> mappings) {
        change(run, "mappings = cast(:value as jsonb), state = 'MAPPING'", JSON.writeValueAsString(mappings));
    }

    void explain(ImportRun run, Map<String, String> reasons) {
        change(run, "reasons = cast(:value as jsonb)", JSON.writeValueAsString(reasons));
    }

    void discard(ImportRun run) {
        change(run, "state = 'DISCARDED', content = null, fault = :value", "");
    }

    private void change(ImportRun run, String columns, String value) {
        int rows = jdbc.sql("update platform.import_run set " + columns + ", version = version + 1 "
                        + "where county = :county and id = :id and version = :version")
                .param("county", run.county())
                .param("id", run.id())
                .param("version", run.version())
                .param("value", value)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    /** Work on it begins. */
    ImportRun begin(ImportRun run, RunState state, int total) {
        int rows = jdbc.sql("""
                update platform.import_run
                   set state = :state, total = :total, done = 0, fault = null, begun_at = :now, beat_at = :now,
                       stop_asked_at = null, version = version + 1
                 where county = :county and id = :id and version = :version""")
                .param("county", run.county())
                .param("id", run.id())
                .param("version", run.version())
                .param("state", state.name())
                .param("total", total)
                .param("now", now())
                .update();
        if (rows == 0) throw new Overtaken();
        return require(run.county(), run.number());
    }

    /** The work hears it at its next beat. */
    void askToStop(ImportRun run) {
        jdbc.sql("update platform.import_run set stop_asked_at = :now where county = :county and id = :id")
                .param("county", run.county())
                .param("id", run.id())
                .param("now", now())
                .update();
    }

    /** Notes the progress; true when somebody asked to stop, or began anew meanwhile. */
    boolean beat(ImportRun run, int done) {
        return jdbc.sql("""
                update platform.import_run set done = :done, beat_at = :now
                 where county = :county and id = :id and version = :version and stop_asked_at is null returning id""")
                .param("county", run.county())
                .param("id", run.id())
                .param("version", run.version())
                .param("done", done)
                .param("now", now())
                .query(Long.class)
                .optional()
                .isEmpty();
    }

    void halt(ImportRun run, String fault) {
        jdbc.sql("""
                update platform.import_run set state = 'MAPPING', fault = :fault, version = version + 1
                 where county = :county and id = :id and version = :version""")
                .param("county", run.county())
                .param("id", run.id())
                .param("version", run.version())
                .param("fault", fault)
                .update();
    }

    void previewed(ImportRun run) {
        on(run, "state = 'PREVIEWED', done = total, beat_at = :now", Map.of());
    }

    void applied(ImportRun run, Actor by) {
        on(
                run,
                "state = 'APPLIED', done = total, content = null, applied_at = :now, applied_name = :name, applied_post = :post",
                Map.of("name", by.name(), "post", by.title()));
    }

    /** Work that was overtaken (somebody began anew while it was silent) must not write. */
    private void on(ImportRun run, String columns, Map<String, String> values) {
        int rows = jdbc.sql("update platform.import_run set " + columns + ", version = version + 1 "
                        + "where county = :county and id = :id and version = :version")
                .param("county", run.county())
                .param("id", run.id())
                .param("version", run.version())
                .param("now", now())
                .params(values)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        var beat = row.getObject("beat_at", OffsetDateTime.class);
        return new ImportRun(
                row.getString("county"),
                row.getLong("id"),
                row.getString("number"),
                row.getString("file_name"),
                RunState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("mappings"), new TypeReference<List<Mapping>>() {}),
                JSON.readValue(row.getString("reasons"), new TypeReference<Map<String, String>>() {}),
                row.getString("fault"),
                beat == null ? null : beat.toInstant(),
                row.getInt("version"));
    }
}
