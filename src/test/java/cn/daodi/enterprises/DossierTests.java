package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page of an enterprise puts together from other rooms, and the hint that only cadre and office read. */
@DemoTest
class DossierTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ContactSettings settings;

    Viewer office;
    Viewer cadre;

    @BeforeEach
    void nobodyHasContactedTheThirdEnterprise() {
        office = roster.viewer(People.STATIONING);
        cadre = roster.viewer(jdbc.sql("""
                select t.person_name from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject and s.number = 'E003'
                  join directory.v_tenure t on t.county = a.county and t.post = a.post and t.to_day is null
                 where a.capacity = 'CADRE'""").query(String.class).single());
        jdbc.sql("""
                update activity.note n set kind = 'PROGRESS' from directory.v_subject s
                 where s.county = n.county and s.id = n.subject and s.number = 'E003'""").update();
    }

    private String page(Viewer viewer) {
        var answer =
                pages.get().uri("/enterprises/E003").with(People.as(viewer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void plan_reports_contacts_and_the_month_against_its_limit_stand_on_one_page() {
        assertThat(page(office))
                .contains("首访与工作计划", "半月报", "本月入企 0 次，上限 4 次", "工作计划已接收")
                .contains("href=\"/reports/E003/");
    }

    @Test
    void a_long_silence_is_hinted_at_to_cadre_and_office_and_to_nobody_else() {
        assertThat(page(office)).contains("天没有联系");
        assertThat(page(cadre)).contains("天没有联系");
        for (var name : new String[] {People.CHIEF, People.SECRETARIAT, People.TARGETS, People.INVESTMENT})
            assertThat(page(roster.viewer(name))).as(name).doesNotContain("天没有联系");
    }

    @Test
    void there_is_no_hint_where_the_enterprise_wishes_no_contact_unless_needed() {
        settings.ifNeeded(office, "E003", true);
        assertThat(page(office)).doesNotContain("天没有联系").contains("企业选择“无事不扰”");
    }

    @Test
    void more_entries_than_the_limit_are_said_to_whoever_reads_it() {
        settings.change(
                office, new ContactRules(1, 45, 1, 25, 2, settings.rules(office).version()));
        jdbc.sql("""
                insert into enterprises.inspection (county, number, enterprise, day, unit, matter, words, by_enterprise, registered_name,
                       registered_title, registered_at)
                select county, 'x' || n, id, date '2026-06-10' + n, '某单位', '检查', '', false, 'x', 'x', now()
                  from directory.v_subject, generate_series(1, 2) n where number = 'E003'""").update();
        assertThat(page(cadre)).contains("本月入企 2 次，已超过上限 1 次");
    }
}
