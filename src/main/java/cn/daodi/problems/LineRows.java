package cn.daodi.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything said and decided about a problem, in the order it was. */
@Component
class LineRows {
    private static final String REPLIES = """
            select r.kind, r.said_at as at, r.said_name as name, r.said_title as title, r.words, r.attachment, array[]::text[] as args, 2 as rank
              from problems.reply r where r.county = :county and r.problem = :problem""";

    private static final String DECISIONS = """

            union all
            select 'ASKED', a.asked_at, a.asked_name, a.asked_title, a.words, null, array[a.kind, a.wanted_day::text, a.basis], 3
              from problems.asking a where a.county = :county and a.problem = :problem and a.asked_unit is not null
            union all
            select case when a.granted then 'GRANTED' else 'REFUSED' end, a.decided_at, a.decided_name, a.decided_title,
                   case when a.asked_unit is null then a.words else a.decided_words end, null, array[a.kind, a.wanted_day::text, a.basis], 4
              from problems.asking a where a.county = :county and a.problem = :problem and a.decided_at is not null
            union all
            select 'DISPUTED', d.raised_at, d.raised_name, d.raised_title, d.words, null,
                   array[d.basis, (select u.name from directory.v_unit u where u.county = d.county and u.id = d.suggested)], 3
              from problems.dispute d where d.county = :county and d.problem = :problem
            union all
            select 'RULED', d.ruled_at, d.ruled_name, d.ruled_title, d.ruled_words, null, array[u.name], 4
              from problems.dispute d join directory.v_unit u on u.county = d.county and u.id = d.ruled_unit
             where d.county = :county and d.problem = :problem
            union all
            select 'TOLD', e.told_at, '', '', '', null, array[e.step::text, u.name], 5
              from problems.escalation e left join directory.v_unit u on u.county = e.county and u.id = e.unit
             where e.county = :county and e.problem = :problem
            union all
            select case when l.pause is null then 'HELD' else 'WAITED' end, l.from_at, '', '', coalesce(l.reason, ''), null, array[l.pause, u.name], 6
              from problems.spell l left join directory.v_unit u on u.county = l.county and u.id = l.unit
             where l.county = :county and l.problem = :problem""";

    /** Satisfaction, and the words about it, are the office's alone. */
    private static final String VERDICTS = """

            union all
            select case when v.solved then 'SOLVED' else 'UNSOLVED' end, v.said_at, v.said_name, coalesce(v.for_name, ''),
                   case when :office then v.words else '' end, null,
                   array[s.name, case when :office then v.satisfaction end, v.for_name, v.round::text], 1
              from problems.verdict v join directory.v_subject s on s.county = v.county and s.id = v.subject
             where v.county = :county and v.problem = :problem""";

    private static final String CALLS = """

            union all
            select 'CALLED', b.called_at, b.called_name, b.called_title, case when :office then b.words else '' end, null,
                   array[case when not b.reached then 'unreached' when b.solved then 'solved' else 'unsolved' end], 1
              from problems.call_back b where b.county = :county and b.problem = :problem""";

    private static final String ORDER = " order by at, rank";

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProblemFile.Line> of(Problem problem, boolean office) {
        return jdbc.sql(REPLIES + DECISIONS + VERDICTS + CALLS + ORDER)
                .paramSource(ProblemRepository.of(problem).addValue("office", office))
                .query((row, n) -> line(row))
                .list();
    }

    private static ProblemFile.Line line(ResultSet row) throws SQLException {
        return new ProblemFile.Line(
                ProblemFile.LineKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(ProblemRows.instant(row, "at")),
                row.getString("name"),
                row.getString("title"),
                row.getString("words"),
                ProblemRows.serial(row, "attachment"),
                Arrays.stream((String[]) row.getArray("args").getArray())
                        .map(each -> each == null ? "" : each)
                        .toList());
    }
}
