package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of disputes and of the rulings that became precedents. */
@Repository
class DisputeRepository {
    private static final String DISPUTES = """
            select p.number, p.words as problem_words, d.category, u.name as unit, d.words, d.basis, d.suggested, d.raised_name, d.raised_at,
                   d.ruled_unit, r.name as ruled, d.ruled_words, d.ruled_name, d.ruled_at
              from problems.dispute d
              join problems.problem p on p.county = d.county and p.id = d.problem
              join directory.v_unit u on u.county = d.county and u.id = d.unit
              left join directory.v_unit r on r.county = d.county and r.id = d.ruled_unit
             where d.county = :county""";

    private final JdbcClient jdbc;

    DisputeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Docket.Turn turn, long unit, Dispute.Said said, Actor actor) {
        var problem = turn.problem();
        jdbc.sql("""
                insert into problems.dispute (county, problem, category, unit, words, basis, suggested, raised_name, raised_title, raised_at)
                values (:county, :problem, :category, :unit, :words, :basis, :suggested, :name, :title, :at)""")
                .paramSource(ProblemRepository.of(problem)
                        .addValue("category", problem.judged.category().name())
                        .addValue("unit", unit)
                        .addValue("words", said.words().strip())
                        .addValue("basis", said.basis().strip())
                        .addValue("suggested", said.suggested(), Types.BIGINT)
                        .addValue("name", actor.marked())
                        .addValue("title", actor.title())
                        .addValue("at", utc(turn.now())))
                .update();
    }

    /** A ruling as it is kept beside the problem. */
    static Saving.Also ruled(Dispute.Ruling ruling, Actor office, Instant now) {
        Map<String, Object> values = Map.of(
                "also_unit", Objects.requireNonNull(ruling.unit()),
                "also_words", ruling.words().strip(),
                "also_name", office.marked(),
                "also_title", office.title(),
                "also_at", Objects.requireNonNull(utc(now)));
        return new Saving.Also("""
                update problems.dispute
                   set ruled_unit = :also_unit, ruled_words = :also_words, ruled_name = :also_name, ruled_title = :also_title,
                       ruled_at = :also_at
                 where county = :county and problem = :id and ruled_at is null""", values);
    }

    /** Rulings of this category, newest first. */
    List<Dispute> precedents(Viewer by, Category category) {
        return jdbc.sql(DISPUTES
                        + " and d.category = :category and d.ruled_at is not null order by d.ruled_at desc limit 30")
                .param("county", by.county())
                .param("category", category.name())
                .query((row, n) -> dispute(row))
                .list();
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        Long ruled = ProblemRows.serial(row, "ruled_unit");
        return new Dispute(
                row.getString("number"),
                row.getString("problem_words"),
                Category.valueOf(row.getString("category")),
                row.getString("unit"),
                new Dispute.Said(row.getString("words"), row.getString("basis"), ProblemRows.serial(row, "suggested")),
                row.getString("raised_name"),
                Objects.requireNonNull(ProblemRows.instant(row, "raised_at")),
                ruled == null
                        ? null
                        : new Dispute.Ruled(
                                ruled,
                                row.getString("ruled"),
                                row.getString("ruled_words"),
                                row.getString("ruled_name"),
                                Objects.requireNonNull(ProblemRows.instant(row, "ruled_at"))));
    }
}
