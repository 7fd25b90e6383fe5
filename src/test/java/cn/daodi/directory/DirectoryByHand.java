package cn.daodi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tests of the directory do again and again, in the imaginary county on 17 June 2026. */
class DirectoryByHand {
    static final String COUNTY = "239921";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    private final Units units;
    private final Posts posts;
    private final DemoRoster roster;
    private final JdbcClient jdbc;
    private final MockMvcTester pages;

    DirectoryByHand(Units units, Posts posts, DemoRoster roster, JdbcClient jdbc, MockMvcTester pages) {
        this.units = units;
        this.posts = posts;
        this.roster = roster;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    Viewer office() {
        return roster.viewer(People.STATIONING);
    }

    UnitId unit(String name) {
        return units.establish(office(), new UnitEntry(name, UnitKind.INSTITUTION, 99, null));
    }

    PostId post(UnitId unit, String title) {
        return posts.create(office(), new PostEntry(unit, PostKind.STAFF, title, 99, Set.of()));
    }

    void appoint(PostId post, String name, LocalDate from) {
        posts.appoint(office(), post, new PersonEntry(name, null, null), from);
    }

    /** Name, first and last day of each tenure, the latest first. */
    List<String> tenures(PostId post) {
        return jdbc.sql("""
                select person_name || ' ' || from_day || ' ' || coalesce(to_day::text, '') from directory.v_tenure
                 where county = :county and post = :post order by from_day desc""")
                .param("county", COUNTY)
                .param("post", post.serial())
                .query(String.class)
                .list();
    }

    /** Facts of what the journal says of one kind, latest first. */
    List<String> journal(String kind) {
        return jdbc.sql(
                        "select array_to_string(facts, ' ') from activity.v_journal where county = :county and kind = :kind order by id desc")
                .param("county", COUNTY)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    MvcTestResult post(String name, String path, String fields) {
        return pages.method(HttpMethod.POST)
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .content(fields.getBytes(StandardCharsets.UTF_8))
                .with(People.as(roster, name))
                .exchange();
    }

    static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static void refused(Runnable asked, String code) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.faults().getFirst().code())
                .isEqualTo(code));
    }
}
