package cn.daodi.problems;

import cn.daodi.kernel.Charge;
import cn.daodi.kernel.Limit;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Problems out of a result set. */
final class ProblemRows {
    static final String PROBLEM = """
            select p.*,
                   (select json_agg(json_build_object('subject', s.id, 'number', s.number, 'name', s.name,
                           'said', exists (select 1 from problems.verdict v
                                            where v.county = c.county and v.problem = c.problem and v.subject = c.subject and v.round = p.round))
                           order by c.joined_at, s.position, s.id)
                      from problems.concern c join directory.v_subject s on s.county = c.county and s.id = c.subject
                     where c.county = p.county and c.problem = p.id) as concerns""";

    private ProblemRows() {}

    static Problem problem(ResultSet row) throws SQLException {
        var raised = new Problem.Raised(
                row.getString("county"),
                row.getLong("id"),
                row.getString("number"),
                row.getString("words"),
                Origin.valueOf(row.getString("origin")),
                serial(row, "raised_post"),
                Objects.requireNonNull(instant(row, "raised_at")));
        var judged = new Problem.Judged(
                Category.valueOf(row.getString("category")),
                of(Difficulty.class, row.getString("difficulty")),
                of(Tier.class, row.getString("level")));
        var standing = new Problem.Standing(
                judged, ProblemState.valueOf(row.getString("state")), holding(row), due(row), marks(row));
        var problem = new Problem(
                raised, concerns(raised.county(), row.getString("concerns")), standing, row.getInt("version"));
        var outcome = of(Outcome.class, row.getString("outcome"));
        if (outcome != null)
            problem.end = new Problem.End(outcome, Objects.requireNonNullElse(row.getString("outcome_words"), ""));
        return problem;
    }

    private record Named(long subject, String number, String name, boolean said) {}

    private static List<Problem.Concern> concerns(String county, @Nullable String json) {
        if (json == null) return List.of();
        return JsonMapper.shared().readValue(json, new TypeReference<List<Named>>() {}).stream()
                .map(each ->
                        new Problem.Concern(new SubjectId(county, each.subject), each.number, each.name, each.said))
                .toList();
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                serial(row, "handler"),
                serial(row, "holder"),
                serial(row, "next_unit"),
                row.getBoolean("ruled"),
                of(Pause.class, row.getString("pause")),
                Objects.requireNonNullElse(row.getString("pause_reason"), ""),
                Objects.requireNonNull(instant(row, "held_since")));
    }

    private static DueDate due(ResultSet row) throws SQLException {
        String unit = row.getString("limit_unit");
        return new DueDate(
                unit == null ? null : new Limit(row.getInt("limit_amount"), Limit.Unit.valueOf(unit)),
                Objects.requireNonNull(instant(row, "clock_from")),
                Objects.requireNonNull(instant(row, "step_from")),
                row.getObject("set_due", LocalDate.class),
                instant(row, "due_at"),
                instant(row, "paused_due_at"),
                row.getBoolean("provisional"));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(
                row.getInt("round"),
                row.getInt("extensions"),
                instant(row, "contact_due_at"),
                instant(row, "contacted_at"),
                row.getObject("review_on", LocalDate.class),
                of(AskingKind.class, row.getString("asking")),
                row.getBoolean("drawn"),
                instant(row, "answered_at"),
                instant(row, "confirmed_at"),
                instant(row, "closed_at"));
    }

    static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                serial(row, "unit"),
                of(Pause.class, row.getString("pause")),
                row.getString("reason"),
                Objects.requireNonNull(instant(row, "from_at")),
                instant(row, "to_at"));
    }

    static Standpoint standpoint(ResultSet row, Viewer by) throws SQLException {
        var concerned = List.of((Long[]) row.getArray("concerned").getArray());
        var answering = by.charges().stream()
                .filter(charge -> concerned.contains(charge.subject()))
                .map(Charge::capacity)
                .collect(Collectors.toSet());
        Long raiser = serial(row, "raised_post");
        return new Standpoint(
                by,
                answering,
                raiser != null && Arrays.asList(by.postSerials()).contains(raiser),
                List.of((Long[]) row.getArray("parts").getArray()),
                serial(row, "handler"),
                serial(row, "next_unit"));
    }

    static @Nullable Long serial(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <E extends Enum<E>> @Nullable E of(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
