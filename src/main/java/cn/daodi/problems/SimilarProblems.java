package cn.daodi.problems;

import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Open problems that may be the same one, shown before another is filed. */
@Component
public class SimilarProblems {
    /** Of the same enterprise a distant likeness is shown, of others only a close one. */
    private static final double OWN = 0.25;

    private static final double OTHERS = 0.4;

    /** So many of the newest are compared. */
    private static final int LOOKED_AT = 200;

    private static final String OPEN = """
            select json_build_object('number', p.number, 'category', p.category, 'words', p.words, 'state', p.state, 'raised', p.raised_at,
                   'own', exists (select 1 from problems.concern c join directory.v_subject s on s.county = c.county and s.id = c.subject
                                   where c.county = :county and c.problem = p.id and s.number = any(:enterprises)))
              from problems.problem p
             where p.county = :county and p.closed_at is null""";

    private static final String SAME = """
             and (p.category = :category
                  or exists (select 1 from problems.concern c join directory.v_subject s on s.county = c.county and s.id = c.subject
                              where c.county = :county and c.problem = p.id and s.number = any(:enterprises)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SimilarProblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An open problem. */
    public record Similar(
            String number, Category category, String words, ProblemState state, Instant raised, boolean own) {}

    /** What is asked before a problem is raised: whether it stands there already, and the rules its clocks go by. */
    record Before(List<Similar> similar, Timing timing) {}

    /** Open problems somebody may be told of, as SQL with its values. */
    private record Known(String sql, Map<String, ?> params) {}

    /** Those the viewer may see. */
    public List<Similar> to(Viewer by, Raising raising) {
        return similar(known(by), raising);
    }

    /** Its own ones. */
    public List<Similar> to(Guest guest, Raising raising) {
        return similar(known(guest), raising);
    }

    Before before(Viewer by, Raising raising) {
        return before(known(by), raising);
    }

    Before before(Guest guest, Raising raising) {
        return before(known(guest), raising);
    }

    private Known known(Viewer by) {
        return new Known(OPEN + "\n" + SAME + ProblemSql.seen(by), ProblemSql.asking(by, clock));
    }

    private static Known known(Guest guest) {
        var own = Map.of(
                "county", guest.county(), "enterprise", guest.enterprise().serial());
        return new Known(OPEN + " and " + ProblemRepository.OWN, own);
    }

    private List<Similar> similar(Known known, Raising raising) {
        return read("", known, raising, LOOKED_AT)
                .query((row, n) -> similar(row, raising))
                .single();
    }

    /** Once it was said to be another matter, none is looked for. */
    private Before before(Known known, Raising raising) {
        return read(RulesRepository.COLUMNS + ",\n       ", known, raising, raising.anyway() ? 0 : LOOKED_AT)
                .query((row, n) -> new Before(similar(row, raising), RulesRepository.timing(row)))
                .single();
    }

    private JdbcClient.StatementSpec read(String columns, Known known, Raising raising, int most) {
        return jdbc.sql("select " + columns + "array(" + known.sql() + " order by p.id desc limit :most) as open")
                .params(known.params())
                .param("most", most)
                .param(
                        "category",
                        raising.category() == null ? "" : raising.category().name())
                .param("enterprises", raising.enterprises().toArray(String[]::new));
    }

    private static List<Similar> similar(ResultSet row, Raising raising) throws SQLException {
        return Arrays.stream((String[]) row.getArray("open").getArray())
                .map(json -> JsonMapper.shared().readValue(json, Similar.class))
                .filter(each -> isLike(each, raising))
                .limit(5)
                .toList();
    }

    private static boolean isLike(Similar other, Raising raising) {
        double likeness = Likeness.of(other.words(), raising.words());
        return likeness >= (other.own() ? OWN : OTHERS);
    }
}
