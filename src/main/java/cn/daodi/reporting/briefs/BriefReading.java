package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a brief: while it is written from its lines, once released from what was frozen. */
@Component
class BriefReading {
    private static final TypeReference<List<BriefFact>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BriefReading(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Brief> find(String county, HalfMonth period) {
        return jdbc.sql("""
                select id, state, issue, released_at, released_name, content, sha256, version
                  from reporting.brief where county = :county and period = :period""")
                .param("county", county)
                .param("period", period.toString())
                .query((row, n) -> brief(row, county, period))
                .optional();
    }

    /**
     * What the figures of a brief count, in official order.
     *
     * @param kind of one part, null for both
     */
    List<BriefFact> facts(Brief brief, @Nullable SubjectKind kind) {
        return jdbc
                .sql("""
                select facts from reporting.brief_part
                 where county = :county and brief = :brief and (cast(:kind as text) is null or kind = :kind) order by kind desc""")
                .param("county", brief.county())
                .param("brief", brief.id())
                .param("kind", kind == null ? null : kind.name())
                .query((row, n) -> json.readValue(row.getString(1), FACTS))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Brief brief(ResultSet row, String county, HalfMonth period) throws SQLException {
        long id = row.getLong("id");
        String content = row.getString("content");
        var lines = content == null ? lines(county, id) : released(content);
        int issue = row.getInt("issue");
        boolean numbered = !row.wasNull();
        return new Brief(
                id,
                county,
                period,
                BriefState.valueOf(row.getString("state")),
                numbered ? issue : null,
                instant(row, "released_at"),
                row.getString("released_name"),
                row.getString("sha256"),
                parts(county, id),
                lines,
                row.getInt("version"));
    }

    private List<BriefLine> released(String content) {
        var lines = new ArrayList<BriefLine>();
        for (var part : json.readValue(content, ReleasedBrief.class).parts()) {
            for (var line : part.lines())
                lines.add(new BriefLine(
                        lines.size() + 1L, part.kind(), line.section(), line.words(), line.subject(), true, false));
        }
        return lines;
    }

    private List<BriefPart> parts(String county, long id) {
        return jdbc
                .sql("""
                select kind, figures, facts <> '[]' as counted, compiled_at, compiled_name, handed_at, handed_name
                  from reporting.brief_part where county = :county and brief = :brief""")
                .param("county", county)
                .param("brief", id)
                .query((row, n) -> new BriefPart(
                        SubjectKind.valueOf(row.getString("kind")),
                        json.readValue(row.getString("figures"), BriefFigures.class),
                        row.getBoolean("counted"),
                        row.getObject("compiled_at", OffsetDateTime.class).toInstant(),
                        row.getString("compiled_name"),
                        instant(row, "handed_at"),
                        row.getString("handed_name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(BriefPart::kind))
                .toList();
    }

    private List<BriefLine> lines(String county, long id) {
        return jdbc.sql("""
                select l.id, l.kind, l.section, l.words, s.number, l.edited, l.dropped_at
                  from reporting.brief_line l
                  left join reporting.report r on r.county = l.county and r.id = l.report
                  left join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where l.county = :county and l.brief = :brief
                 order by s.kind desc nulls last, s.position nulls last, l.id""")
                .param("county", county)
                .param("brief", id)
                .query((row, n) -> new BriefLine(
                        row.getLong("id"),
                        SubjectKind.valueOf(row.getString("kind")),
                        BriefSection.valueOf(row.getString("section")),
                        row.getString("words"),
                        row.getString("number"),
                        row.getBoolean("edited"),
                        row.getObject("dropped_at") != null))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
