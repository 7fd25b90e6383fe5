package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.support.DemoTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees a problem is said in two ways, one for one problem and one for many; for everybody in the county they mean the same. */
@DemoTest
class SeenProblemsTests {
    private static final String NUMBERS = "select p.number from problems.problem p where p.county = :county";

    @Autowired
    DemoRoster roster;

    @Autowired
    ProblemLists lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void both_ways_find_the_same_problems() {
        int some = 0;
        for (var viewer : everybody()) {
            var seen = numbers(viewer, ProblemSql.seen(viewer));
            assertThat(numbers(viewer, ProblemSql.among(viewer)))
                    .as(viewer.name())
                    .isEqualTo(seen);
            if (!viewer.seesWholeCounty() && !seen.isEmpty()) some++;
        }
        assertThat(some).isGreaterThan(20);
    }

    @Test
    void a_unit_finds_what_it_handles_and_what_it_is_asked_to_accept() {
        int some = 0;
        for (var viewer : everybody()) {
            if (viewer.unitSerials().length == 0) continue;
            var own = numbers(
                    viewer, " and p.closed_at is null and (p.handler = any(:units) or p.next_unit = any(:units))");
            var listed = lists
                    .slice(viewer, new ProblemFilter(ProblemFilter.View.UNIT, null, null, null), Paging.of(200, ""))
                    .items()
                    .stream()
                    .map(ProblemRow::number)
                    .sorted()
                    .toList();
            assertThat(listed).as(viewer.name()).isEqualTo(own);
            if (!own.isEmpty()) some++;
        }
        assertThat(some).isGreaterThan(3);
    }

    private List<String> numbers(Viewer viewer, String condition) {
        return jdbc.sql(NUMBERS + condition + " order by p.number")
                .params(ProblemSql.asking(viewer, clock))
                .query(String.class)
                .list();
    }

    private List<Viewer> everybody() {
        var viewers = new ArrayList<Viewer>();
        for (var name : jdbc.sql("""
                select distinct p.name from directory.account a join directory.person p on p.county = a.county and p.id = a.person
                 where a.county = '239921'""").query(String.class).list()) viewers.add(roster.viewer(name));
        return viewers;
    }
}
