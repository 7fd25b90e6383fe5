package cn.daodi.enterprises;

import cn.daodi.kernel.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the survey outline. */
@Repository
class OutlineRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    OutlineRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OutlineField> all(String county) {
        return jdbc.sql(
                        "select f.* from enterprises.outline_field f where f.county = :county order by f.position, f.code")
                .param("county", county)
                .query((row, n) -> field(row))
                .list();
    }

    Optional<OutlineField> find(String county, String code) {
        return jdbc.sql("select f.* from enterprises.outline_field f where f.county = :county and f.code = :code")
                .param("county", county)
                .param("code", code)
                .query((row, n) -> field(row))
                .optional();
    }

    OutlineField require(String county, String code) {
        return find(county, code).orElseThrow(NotVisible::new);
    }

    /** A code of the county's own, never used before. */
    String freshCode() {
        return "own-"
                + jdbc.sql("select nextval('enterprises.serial')")
                        .query(Long.class)
                        .single();
    }

    /** False when the field is there already. */
    boolean insert(String county, String code, OutlineEntry entry) {
        return jdbc.sql("""
                insert into enterprises.outline_field (county, code, section, position, label, help, kind, unit, choices, source, authority)
                values (:county, :code, :section, :position, :label, :help, :kind, :unit, :choices, :source, :authority)
                on conflict do nothing""").params(params(county, code, entry)).update() == 1;
    }

    boolean update(String county, OutlineField before, OutlineEntry entry) {
        return jdbc.sql("""
                update enterprises.outline_field
                   set section = :section, position = :position, label = :label, help = :help, kind = :kind, unit = :unit,
                       choices = :choices, source = :source, authority = :authority, version = version + 1
                 where county = :county and code = :code and version = :version""")
                        .params(params(county, before.code(), entry))
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> params(String county, String code, OutlineEntry entry) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("county", county);
        params.put("code", code);
        params.put("section", entry.section().strip());
        params.put("position", entry.position());
        params.put("label", entry.label());
        params.put("help", entry.help());
        params.put("kind", entry.kind().name());
        params.put("unit", entry.unit());
        params.put("choices", entry.choices().toArray(String[]::new));
        params.put("source", entry.source().name());
        params.put("authority", entry.authority());
        return params;
    }

    void retire(String county, String code, @Nullable String by) {
        jdbc.sql("""
                update enterprises.outline_field
                   set retired_at = case when cast(:by as text) is null then null else cast(:at as timestamptz) end,
                       retired_name = :by, version = version + 1
                 where county = :county and code = :code""")
                .param("county", county)
                .param("code", code)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean isAnswered(String county, String code) {
        return jdbc.sql("""
                select exists (select 1 from enterprises.answer a where a.county = :county and a.field = :code)""")
                .param("county", county)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    static OutlineField field(ResultSet row) throws SQLException {
        return new OutlineField(
                row.getString("code"),
                row.getString("section"),
                row.getInt("position"),
                row.getString("label"),
                row.getString("help"),
                FieldKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                List.of((String[]) row.getArray("choices").getArray()),
                FieldSource.valueOf(row.getString("source")),
                row.getString("authority"),
                row.getObject("retired_at") != null,
                row.getInt("version"));
    }
}
