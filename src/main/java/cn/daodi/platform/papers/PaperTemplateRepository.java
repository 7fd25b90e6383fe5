package cn.daodi.platform.papers;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of templates: versions are added, never changed; the highest is in force. */
@Component
class PaperTemplateRepository {
    private static final String COLUMNS = "version, coalesce(length(content), 0) as size, sha256, set_name, set_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperTemplateRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The county's file in force; empty when it is the default. */
    Optional<byte[]> current(String county, String kind) {
        return jdbc.sql("""
                select content from platform.paper_template
                 where county = :county and kind = :kind order by version desc limit 1""")
                .param("county", county)
                .param("kind", kind)
                .query((row, n) -> Optional.ofNullable(row.getBytes("content")))
                .optional()
                .flatMap(found -> found);
    }

    /** The file of a version; empty inside when that version is the default. */
    Optional<Optional<byte[]>> content(String county, String kind, int version) {
        return jdbc.sql("""
                select content from platform.paper_template where county = :county and kind = :kind and version = :version""")
                .param("county", county)
                .param("kind", kind)
                .param("version", version)
                .query((row, n) -> Optional.ofNullable(row.getBytes("content")))
                .optional();
    }

    /** What is in force, by kind; kinds nobody has touched are not among them. */
    Map<String, PaperTemplate> inForce(String county) {
        var inForce = new HashMap<String, PaperTemplate>();
        jdbc.sql("select distinct on (kind) kind, " + COLUMNS
                        + " from platform.paper_template where county = :county order by kind, version desc")
                .param("county", county)
                .query(row -> {
                    inForce.put(row.getString("kind"), template(row));
                });
        return inForce;
    }

    /** All versions, the latest first. */
    List<PaperTemplate> history(String county, String kind) {
        return jdbc.sql("select " + COLUMNS
                        + " from platform.paper_template where county = :county and kind = :kind order by version desc")
                .param("county", county)
                .param("kind", kind)
                .query((row, n) -> template(row))
                .list();
    }

    /** @param content null for the default again */
    void insert(Actor actor, String kind, int version, byte @Nullable [] content) {
        try {
            jdbc.sql("""
                    insert into platform.paper_template (county, kind, version, content, sha256, set_by, set_name, set_title, set_at)
                    values (:county, :kind, :version, :content, :sha, :by, :name, :title, :at)""")
                    .param("county", actor.county())
                    .param("kind", kind)
                    .param("version", version)
                    .param("content", content, Types.BINARY)
                    .param("sha", content == null ? null : Sha256.of(content))
                    .param("by", actor.person().serial())
                    .param("name", actor.name())
                    .param("title", actor.title())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException sooner) {
            throw new Overtaken();
        }
    }

    private static PaperTemplate template(ResultSet row) throws SQLException {
        int size = row.getInt("size");
        return new PaperTemplate(
                row.getInt("version"),
                size > 0,
                size,
                row.getString("sha256"),
                row.getString("set_name"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
