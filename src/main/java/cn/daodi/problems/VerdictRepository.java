package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.SubjectId;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    /** False when this enterprise has said so in this round before. */
    boolean insert(Problem problem, Given given, Instant now) {
        var actor = given.doer() instanceof Actor official ? official : null;
        var satisfaction = given.verdict().satisfaction();
        return jdbc.sql("""
                insert into problems.verdict (county, problem, subject, round, solved, satisfaction, words, said_name, for_post, for_name, said_at)
                values (:county, :problem, :subject, :round, :solved, :satisfaction, :words, :name, :post, :for, :at)
                on conflict do nothing""")
                        .paramSource(ProblemRepository.of(problem)
                                .addValue("subject", given.subject().serial())
                                .addValue("round", given.round())
                                .addValue("solved", given.verdict().mustSolved())
                                .addValue(
                                        "satisfaction",
                                        satisfaction == null ? null : satisfaction.name(),
                                        Types.VARCHAR)
                                .addValue("words", given.verdict().words().strip())
                                .addValue("name", given.doer().name())
                                .addValue(
                                        "post",
                                        actor == null ? null : actor.post().serial(),
                                        Types.BIGINT)
                                .addValue("for", actor == null ? null : actor.title(), Types.VARCHAR)
                                .addValue("at", utc(now)))
                        .update()
                == 1;
    }

    /** A call made in a round. */
    record Called(int round, Verdicts.Call call, Actor office) {}

    void called(Problem problem, Called called, Instant now) {
        var call = called.call();
        jdbc.sql("""
                insert into problems.call_back (county, problem, round, reached, solved, words, called_name, called_title, called_at)
                values (:county, :problem, :round, :reached, :solved, :words, :name, :title, :at)""")
                .paramSource(ProblemRepository.of(problem)
                        .addValue("round", called.round())
                        .addValue("reached", call.outcome() != Verdicts.CallOutcome.UNREACHED)
                        .addValue("solved", solved(call.outcome()), Types.BOOLEAN)
                        .addValue("words", call.words().strip())
                        .addValue("name", called.office().name())
                        .addValue("title", called.office().title())
                        .addValue("at", utc(now)))
                .update();
    }

    private static @Nullable Boolean solved(Verdicts.@Nullable CallOutcome outcome) {
        return outcome == Verdicts.CallOutcome.UNREACHED ? null : outcome == Verdicts.CallOutcome.SOLVED;
    }

    /** How often it was called in this round. */
    int calls(Problem problem) {
        return jdbc.sql("""
                select count(*) from problems.call_back where county = :county and problem = :problem and round = :round""")
                .paramSource(ProblemRepository.of(problem).addValue("round", problem.marks.round()))
                .query(Integer.class)
                .single();
    }
}
