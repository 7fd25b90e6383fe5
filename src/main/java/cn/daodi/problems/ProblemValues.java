package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A problem as the values of one update. */
final class ProblemValues {
    private ProblemValues() {}

    static MapSqlParameterSource of(Problem problem) {
        var values = new MapSqlParameterSource("county", problem.raised.county())
                .addValue("id", problem.raised.id())
                .addValue("version", problem.version)
                .addValue("category", problem.judged.category().name())
                .addValue("state", problem.state.name())
                .addValue("outcome", name(problem.end == null ? null : problem.end.outcome()), Types.VARCHAR)
                .addValue("outcome_words", problem.end == null ? null : problem.end.words(), Types.VARCHAR)
                .addValue("difficulty", name(problem.judged.difficulty()), Types.VARCHAR)
                .addValue("level", name(problem.judged.tier()), Types.VARCHAR);
        holding(values, problem.holding);
        due(values, problem.due);
        marks(values, problem.marks);
        return values;
    }

    private static void holding(MapSqlParameterSource values, Holding holding) {
        values.addValue("handler", holding.handler(), Types.BIGINT)
                .addValue("holder", holding.holder(), Types.BIGINT)
                .addValue("next", holding.next(), Types.BIGINT)
                .addValue("ruled", holding.ruled())
                .addValue("pause", name(holding.pause()), Types.VARCHAR)
                .addValue("pause_reason", holding.pauseReason(), Types.VARCHAR)
                .addValue("since", utc(holding.since()));
    }

    private static void due(MapSqlParameterSource values, DueDate due) {
        var limit = due.limit();
        values.addValue("limit_amount", limit == null ? null : limit.amount(), Types.INTEGER)
                .addValue("limit_unit", limit == null ? null : limit.unit().name(), Types.VARCHAR)
                .addValue("from", utc(due.from()))
                .addValue("step", utc(due.step()))
                .addValue("set", due.set(), Types.DATE)
                .addValue("provisional", due.provisional());
        at(values, "due", due.at());
        at(values, "parked", due.parked());
    }

    private static void marks(MapSqlParameterSource values, Marks marks) {
        values.addValue("round", marks.round())
                .addValue("extensions", marks.extensions())
                .addValue("review", marks.reviewOn(), Types.DATE)
                .addValue("asking", name(marks.asking()), Types.VARCHAR)
                .addValue("drawn", marks.drawn());
        at(values, "contact_due", marks.contactDue());
        at(values, "contacted", marks.contacted());
        at(values, "answered", marks.answered());
        at(values, "confirmed", marks.confirmed());
        at(values, "closed", marks.closed());
    }

    private static void at(MapSqlParameterSource values, String name, @Nullable Instant at) {
        values.addValue(name, utc(at), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
