package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import cn.daodi.kernel.Actor;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what is asked of the office. */
@Repository
class AskingRepository {
    private final JdbcClient jdbc;

    AskingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Problem problem, Asking.Wanted wanted, Actor actor, Instant now) {
        jdbc.sql("""
                insert into problems.asking (county, problem, kind, words, basis, wanted_day, asked_unit, asked_name, asked_title, asked_at)
                values (:county, :problem, :kind, :words, :basis, :day, :unit, :name, :title, :at)""")
                .paramSource(
                        values(problem, wanted, actor, now).addValue("unit", problem.holding.handler(), Types.BIGINT))
                .update();
    }

    /** Asked and granted in one: the office's own decision. */
    void keep(Problem problem, Asking.Wanted wanted, Actor office, Instant now) {
        jdbc.sql("""
                insert into problems.asking (county, problem, kind, words, basis, wanted_day, asked_name, asked_title, asked_at,
                       granted, decided_words, decided_name, decided_title, decided_at)
                values (:county, :problem, :kind, :words, :basis, :day, :name, :title, :at, true, '', :name, :title, :at)""").paramSource(values(problem, wanted, office, now)).update();
    }

    private static MapSqlParameterSource values(Problem problem, Asking.Wanted wanted, Actor actor, Instant now) {
        return ProblemRepository.of(problem)
                .addValue("kind", wanted.mustKind().name())
                .addValue("words", wanted.words().strip())
                .addValue(
                        "basis",
                        wanted.basis().isBlank() ? null : wanted.basis().strip(),
                        Types.VARCHAR)
                .addValue("day", wanted.day(), Types.DATE)
                .addValue("name", actor.marked())
                .addValue("title", actor.title())
                .addValue("at", utc(now));
    }

    /** Decides the open one and answers what was wanted. */
    Asking.Wanted decide(Problem problem, Asking.Answer answer, Actor office, Instant now) {
        return jdbc.sql("""
                update problems.asking
                   set granted = :granted, decided_words = :words, decided_name = :name, decided_title = :title, decided_at = :at
                 where county = :county and problem = :problem and decided_at is null
                returning kind, words, basis, wanted_day""")
                .paramSource(ProblemRepository.of(problem)
                        .addValue("granted", answer.mustGranted())
                        .addValue("words", answer.words().strip())
                        .addValue("name", office.marked())
                        .addValue("title", office.title())
                        .addValue("at", utc(now)))
                .query((row, n) -> new Asking.Wanted(
                        AskingKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("basis") == null ? "" : row.getString("basis"),
                        row.getObject("wanted_day", LocalDate.class)))
                .single();
    }
}
