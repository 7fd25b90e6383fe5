package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages of plans: as whoever writes, as the office, as a sponsor, as a stranger. */
@DemoTest
class PlanPagesTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    Viewer writer;

    @BeforeEach
    void people() {
        writer = roster.viewer(jdbc.sql("""
                select t.person_name from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject and s.number = 'E033'
                  join directory.v_tenure t on t.county = a.county and t.post = a.post and t.to_day is null
                 where a.capacity = 'CADRE'""").query(String.class).single());
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get()
                .uri(path)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(People.as(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String fields) {
        return pages.post()
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .content(fields.getBytes(StandardCharsets.UTF_8))
                .with(People.as(viewer))
                .exchange();
    }

    @Test
    void the_owner_sees_the_plan_and_a_stranger_finds_nothing() {
        assertThat(get(roster.viewer(People.CADRE), "/plans/E001"))
                .hasStatusOk()
                .bodyText()
                .contains("用电扩容1250千伏安")
                .contains("E001-M1")
                .contains("报完成")
                .contains("修订计划");
        assertThat(get(roster.viewer(People.STATIONING), "/plans/E001"))
                .hasStatusOk()
                .bodyText()
                .contains("用电扩容1250千伏安")
                .doesNotContain("报完成");
        for (var path : new String[] {
            "/plans/E002",
            "/plans/E002/edit",
            "/plans/E002/visits/new",
            "/plans/E002/amendment",
            "/plans/E002/measures/E002-M1/completion",
            "/plans/239922-E001",
            "/plans/E001?edition=7",
            "/plans/E999"
        }) assertThat(get(roster.viewer(People.CADRE), path)).as(path).hasStatus(404);
        assertThat(get(roster.viewer(People.CADRE), "/plans/239921-e001?edition=1"))
                .hasStatusOk()
                .bodyText()
                .contains("SHA-256");
        assertThat(get(roster.viewer(People.STATIONING), "/plans/E001/edit")).hasStatus(404);
    }

    @Test
    void the_list_stands_in_the_official_order_and_is_narrowed_by_state_and_kind() {
        var all = get(roster.viewer(People.STATIONING), "/plans");
        assertThat(all)
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("/plans/T01", "/plans/T11", "/plans/E001", "/plans/E036");
        assertThat(get(roster.viewer(People.STATIONING), "/plans?state=NOT_FILED"))
                .bodyText()
                .contains("/plans/E033")
                .doesNotContain("/plans/E001")
                .contains("逾期");
        assertThat(get(roster.viewer(People.INVESTMENT), "/plans?state=SUBMITTED"))
                .bodyText()
                .contains("/plans/T02")
                .contains("修订待接收")
                .doesNotContain("/plans/T01");
        assertThat(get(roster.viewer(People.STATIONING), "/plans?kind=ENTERPRISE&rows=2&after=E001"))
                .bodyText()
                .contains("/plans/E002")
                .contains("/plans/E003")
                .doesNotContain("\"/plans/E004\"")
                .contains("after=E003");
        assertThat(get(roster.viewer(People.STATIONING), "/plans?rows=2&after=T11"))
                .bodyText()
                .contains("\"/plans/E001\"");
        assertThat(get(roster.viewer(People.CADRE), "/plans"))
                .bodyText()
                .contains("/plans/E001")
                .doesNotContain("/plans/E002");
    }

    @Test
    void the_form_works_without_scripts_and_shows_again_what_was_typed() {
        String owner = jdbc.sql("""
                select a.post from directory.v_answering a join directory.v_subject s on s.county = a.county and s.id = a.subject
                 where s.number = 'E033' and a.capacity = 'CADRE'""").query(String.class).single();
        assertThat(get(writer, "/plans/E033/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"what.2\"")
                .doesNotContain("name=\"what.3\"")
                .contains("name=\"_once\"")
                .contains("谁能看到");
        var wrong = post(
                writer,
                "/plans/E033/submission",
                "version=0&workedWith=&aim=电炉改造&what.0=筹资&due.0=2027-03-01&sign.0=到账&owner.0=" + owner);
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("电炉改造")
                .contains("筹资")
                .contains("2026-12-31")
                .contains("请填写此项");
        assertThat(post(writer, "/plans/E033", "version=0&what.0=筹资&due.0=2026-99-01"))
                .hasStatus(422)
                .bodyText()
                .contains("格式不正确");
        var kept = post(
                writer,
                "/plans/E033",
                "version=0&workedWith=厂长&aim=电炉改造&what.0=筹资&due.0=2026-09-27&sign.0=到账&owner.0=" + owner
                        + "&what.1=&what.2=施工&due.2=2026-11-20&sign.2=验收&owner.2=" + owner);
        assertThat(kept).hasStatus3xxRedirection();
        assertThat(get(writer, "/plans/E033/edit"))
                .bodyText()
                .contains("E033-M2")
                .contains("name=\"what.4\"")
                .contains("是休息日");
        assertThat(post(
                        writer,
                        "/plans/E033",
                        "version=1&workedWith=厂长&aim=改造&number.0=E033-M1&what.0=筹资&due.0=2026-09-28&sign.0=到账&owner.0="
                                + owner + "&number.1=E033-M2&what.1=施工&drop.1=yes"))
                .hasStatus3xxRedirection();
        assertThat(post(writer, "/plans/E033", "version=1&aim=旧")).hasStatus(409);
        assertThat(post(writer, "/plans/E033/submission", "")).hasStatus3xxRedirection();
        assertThat(get(writer, "/plans/E033"))
                .bodyText()
                .contains("待县驻企办接收")
                .contains("E033-M1")
                .doesNotContain("E033-M2");
        var office = roster.viewer(People.STATIONING);
        assertThat(post(office, "/plans/E033/return", "reason=")).hasStatus(422);
        assertThat(post(office, "/plans/E033/receipt", "")).hasStatus3xxRedirection();
        assertThat(post(office, "/plans/E033/receipt", "")).hasStatus(422);
    }

    @Test
    void an_amendment_is_typed_as_new_dates_reasons_and_new_rows() {
        var cadre = roster.viewer(People.CADRE);
        int version = jdbc.sql(
                        "select p.version from plans.plan p join directory.v_subject s on s.county = p.county and s.id = p.subject where s.number = 'E001'")
                .query(Integer.class)
                .single();
        assertThat(get(cadre, "/plans/E001/amendment"))
                .hasStatusOk()
                .bodyText()
                .contains("move.E001-M3")
                .doesNotContain("move.E001-M1");
        assertThat(post(cadre, "/plans/E001/amendment", "version=" + version + "&reason=推迟&move.E001-M3=2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("新的期限不能早于今天");
        assertThat(post(
                        cadre,
                        "/plans/E001/amendment",
                        "version=" + version + "&reason=推迟&move.E001-M3=2026-11-20&why.E001-M3="))
                .hasStatus3xxRedirection();
        assertThat(get(cadre, "/plans/E001")).bodyText().contains("2026-08-31 改到 2026-11-20");
        assertThat(post(roster.viewer(People.STATIONING), "/plans/E001/amendment/receipt", ""))
                .hasStatus3xxRedirection();
        assertThat(get(cadre, "/plans/E001"))
                .bodyText()
                .contains("原定 2026-08-31")
                .contains("第 2 版");
    }

    @Test
    void a_measure_is_reported_done_and_opened_again_on_its_page() {
        var cadre = roster.viewer(People.CADRE);
        String path = "/plans/E001/measures/E001-M3";
        assertThat(post(cadre, path + "/completion", "words=&day=2026-06-16"))
                .hasStatus(422)
                .bodyText()
                .contains("请写一句完成情况");
        assertThat(post(cadre, path + "/completion", "words=三家合同已签&day=2026-06-16"))
                .hasStatus3xxRedirection();
        assertThat(get(cadre, path + "/completion"))
                .bodyText()
                .contains("三家合同已签")
                .contains("重新打开");
        assertThat(post(cadre, path + "/reopening", "reason=")).hasStatus(422);
        assertThat(post(cadre, path + "/reopening", "reason=一家反悔")).hasStatus3xxRedirection();
    }

    @Test
    void a_sponsor_enters_the_visit_and_the_second_move_stands_on_the_workbench() {
        var leader = roster.viewer(People.LEADER);
        assertThat(get(leader, "/")).bodyText().contains("措施两次延期").contains("E023-M2");
        assertThat(get(leader, "/plans/E023/visits/new")).hasStatusOk();
        assertThat(get(leader, "/plans/E023/edit")).hasStatus(404);
        assertThat(post(leader, "/plans/E023/visits", "kind=MADE&day=2026-06-16&sponsor=true&words=又去"))
                .hasStatus(422)
                .bodyText()
                .contains("之后的走访请记工作实录");
        assertThat(get(leader, "/plans/E023")).bodyText().contains("两次延期");
    }

    @Test
    void the_workbench_tells_writers_and_offices_what_waits() {
        assertThat(get(writer, "/")).bodyText().contains("填报工作计划").contains("/plans/E033/edit");
        assertThat(get(roster.viewer(People.INVESTMENT), "/")).bodyText().contains("接收工作计划和修订 1 份");
        assertThat(get(roster.viewer(People.STATIONING), "/")).bodyText().doesNotContain("接收工作计划和修订");
    }
}
