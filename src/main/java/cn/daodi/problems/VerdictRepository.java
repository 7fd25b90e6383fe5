package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.SubjectId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what enterprises say, and of calls back. */
@Repository
class VerdictRepository {
    private final JdbcClient jdbc;

    VerdictRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A verdict of one enterprise in one round. */
    record Given(SubjectId subject, int round, Verdict verdict, Doer doer) {}

    /** A verdict as it is kept beside the problem. */
    static Saving.Also given(Given given, Instant now) {
        var actor = given.doer() instanceof Actor official ? official : null;
        var satisfaction = given.verdict().satisfaction();
        var values = new HashMap<String, Object>();
        values.put("also_subject", given.subject().serial());
        values.put("also_round", given.round());
        values.put("also_solved", given.verdict().mustSolved());
        values.put("also_satisfaction", satisfaction == null ? "" : satisfaction.name());
        values.put("also_words", given.verdict().words().strip());
        values.put("also_name", given.doer().name());
        values.put("also_post", actor == null ? 0L : actor.post().serial());
        values.put("also_for", actor == null ? "" : actor.title());
        values.put("also_at", Objects.requireNonNull(utc(now)));
        return new Saving.Also("""
                insert into problems.verdict (county, problem, subject, round, solved, satisfaction, words, said_name, for_post, for_name, said_at)
                values (:county, :id, :also_subject, :also_round, :also_solved, nullif(:also_satisfaction, ''), :also_words, :also_name,
                        nullif(:also_post, 0), nullif(:also_for, ''), :also_at)""", values);
    }

    /** A call made in a round. */
    record Called(int round, Verdicts.CallOutcome outcome, String words, Actor office) {}

    /** A call as it is kept beside the problem. */
    static Saving.Also called(Called called, Instant now) {
        boolean reached = called.outcome() != Verdicts.CallOutcome.UNREACHED;
        Map<String, Object> values = Map.of(
                "also_round", called.round(),
                "also_reached", reached,
                "also_solved", called.outcome() == Verdicts.CallOutcome.SOLVED,
                "also_words", called.words().strip(),
                "also_name", called.office().name(),
                "also_title", called.office().title(),
                "also_at", Objects.requireNonNull(utc(now)));
        return new Saving.Also("""
                insert into problems.call_back (county, problem, round, reached, solved, words, called_name, called_title, called_at)
                values (:county, :id, :also_round, :also_reached, case when :also_reached then :also_solved end, :also_words,
                        :also_name, :also_title, :also_at)""", values);
    }

    /**
     * What was heard of the enterprises in the present round.
     *
     * @param calls made to them
     * @param entered verdicts somebody entered for them
     */
    record Heard(int calls, int entered) {}

    Heard heard(Problem problem) {
        return jdbc.sql("""
                select (select count(*) from problems.call_back b
                         where b.county = :county and b.problem = :problem and b.round = :round) as calls,
                       (select count(*) from problems.verdict v
                         where v.county = :county and v.problem = :problem and v.round = :round and v.for_post is not null) as entered""")
                .paramSource(ProblemRepository.of(problem).addValue("round", problem.marks.round()))
                .query((row, n) -> new Heard(row.getInt("calls"), row.getInt("entered")))
                .single();
    }
}
