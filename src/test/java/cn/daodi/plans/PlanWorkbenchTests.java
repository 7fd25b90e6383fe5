package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.activity.Duties;
import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Pauses;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What plans put on somebody's workbench and into lists: measures nobody sees to, what rests, and lamps. */
@DemoTest
class PlanWorkbenchTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Autowired
    Duties duties;

    @Autowired
    Pauses pauses;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    private Viewer holder(String number, String capacity) {
        return new Holders(roster, jdbc).of(number, capacity);
    }

    private void stopAnswering(String number, String capacity) {
        jdbc.sql("""
                update directory.answering set to_day = date '2026-06-16'
                 where capacity = :capacity and to_day is null
                   and subject = (select id from directory.subject where number = :number)""").param("number", number).param("capacity", capacity).update();
    }

    private boolean seesToOrphans(Viewer viewer, String number) {
        return duties.of(viewer).stream()
                .anyMatch(duty ->
                        duty.code().equals("measure-orphaned") && duty.path().startsWith("/plans/" + number));
    }

    @Test
    void a_measure_whose_post_stopped_answering_goes_to_the_head_of_the_unit() {
        var head = holder("E001", "HEAD");
        assertThat(seesToOrphans(head, "E001")).isFalse();
        stopAnswering("E001", "CADRE");
        assertThat(seesToOrphans(head, "E001")).isTrue();
        assertThat(duties.of(head))
                .filteredOn(duty -> duty.code().equals("measure-orphaned"))
                .allSatisfy(duty -> assertThat(duty.path()).endsWith("/completion"));
        assertThat(seesToOrphans(roster.viewer(People.STATIONING), "E001")).isFalse();
        assertThat(seesToOrphans(holder("E002", "HEAD"), "E001")).isFalse();
    }

    @Test
    void a_measure_of_a_post_nobody_holds_goes_there_too() {
        var head = holder("E001", "HEAD");
        jdbc.sql("""
                update directory.tenure set to_day = date '2026-06-16'
                 where to_day is null and post = (select post from directory.answering
                   where capacity = 'CADRE' and to_day is null and subject = (select id from directory.subject where number = 'E001'))""").update();
        assertThat(seesToOrphans(head, "E001")).isTrue();
    }

    @Test
    void without_a_head_the_office_that_receives_the_plan_sees_to_it() {
        stopAnswering("E001", "CADRE");
        stopAnswering("E001", "HEAD");
        assertThat(seesToOrphans(roster.viewer(People.STATIONING), "E001")).isTrue();
        assertThat(seesToOrphans(roster.viewer(People.INVESTMENT), "E001")).isFalse();
        assertThat(duties.of(roster.viewer(People.STATIONING)))
                .filteredOn(duty -> duty.code().equals("measure-orphaned"))
                .extracting(duty -> duty.path())
                .contains("/plans/E001");
    }

    @Test
    void what_rests_is_not_called_late() {
        assertThat(get(People.STATIONING, "/plans?state=NOT_FILED")).bodyText().contains("逾期（1月30日）");
        pauses.pause(roster.viewer(People.STATIONING), "E033", TODAY, "停产检修");
        assertThat(get(People.STATIONING, "/plans?state=NOT_FILED"))
                .bodyText()
                .contains("/plans/E033")
                .contains("暂停中")
                .contains("自 2026-06-17 起暂停")
                .doesNotContain("逾期（");
        assertThat(get(People.STATIONING, "/plans/E033"))
                .bodyText()
                .contains("暂停中")
                .doesNotContain("class=\"late\"");
    }

    @Test
    void lamps_stand_in_lists_on_cards_and_on_pages_and_say_their_rule() {
        assertThat(get(People.STATIONING, "/enterprises?rows=50"))
                .bodyText()
                .contains("还没有接收定稿的工作计划")
                .contains("连续 2 期承诺未兑现")
                .contains("正常：没有逾期的措施和待兑现的承诺");
        assertThat(get(People.STATIONING, "/enterprises/E030")).bodyText().contains("class=\"lamp r\" role=\"img\"");
        assertThat(get("徐勇", "/")).bodyText().contains("class=\"lamp r\" role=\"img\"");
        assertThat(get(People.INVESTMENT, "/task-forces")).bodyText().contains("class=\"lamp ");
        assertThat(get(People.INVESTMENT, "/task-forces/T02")).bodyText().contains("class=\"lamp r\" role=\"img\"");
        assertThat(get(People.SYS_ADMIN, "/enterprises")).bodyText().doesNotContain("class=\"lamp ");
    }
}
