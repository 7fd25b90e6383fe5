package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.Desk;
import cn.daodi.support.People;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desks a problem of E001 comes to, on the morning of 17 June 2026. */
record ProblemDesks(DemoRoster roster, MockMvcTester pages, JdbcClient jdbc, CountyClock clock) {
    static final String A = "县发展和改革局";
    static final String B = "县自然资源局";

    Desk cadre() {
        return desk(People.CADRE);
    }

    Desk office() {
        return desk(People.STATIONING);
    }

    Desk a() {
        return new Desk(pages, liaison(A));
    }

    Desk b() {
        return new Desk(pages, liaison(B));
    }

    Desk desk(String name) {
        return new Desk(pages, roster.viewer(name));
    }

    Viewer liaison(String unit) {
        return roster.viewer(
                jdbc.sql("""
                select t.person_name from directory.v_post p join directory.v_tenure t on t.county = p.county and t.post = p.id and t.to_day is null
                 where p.unit_name = :unit and p.kind = 'LIAISON'""").param("unit", unit).query(String.class).single());
    }

    void at(String moment) {
        clock.standAt(LocalDateTime.parse(moment).atZone(CountyClock.ZONE).toInstant());
    }

    String unit(String name) {
        return jdbc.sql("select id from directory.v_unit where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    String raised(String words) {
        var done = cadre().post(
                        "/problems", "enterprise", "E001", "words", words, "category", "UTILITIES", "anyway", "true");
        assertThat(done).hasStatus(303);
        return String.valueOf(done.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    static void done(MvcTestResult result) {
        assertThat(result).hasStatus(303);
    }

    void assigned(String path, String unit) {
        done(office().post(
                        path + "/judgement",
                        "category",
                        "UTILITIES",
                        "difficulty",
                        "ORDINARY",
                        "tier",
                        "COUNTY",
                        "unit",
                        unit(unit)));
    }
}
