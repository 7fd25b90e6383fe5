package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A problem of E001 from the cadre's desk to its end, over all the desks it comes to. */
@DemoTest
class ProblemThreadTests {
    private static final String A = "县发展和改革局";
    private static final String B = "县自然资源局";
    private static final String WORDS = "厂区门前二百米道路坑洼，重载粮车进出困难";

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountyClock clock;

    Desk cadre;
    Desk office;
    Desk a;
    Desk b;
    Instant before;

    @BeforeEach
    void people() {
        before = clock.instant();
        cadre = desk(People.CADRE);
        office = desk(People.STATIONING);
        a = new Desk(pages, liaison(A));
        b = new Desk(pages, liaison(B));
        at("2026-06-17T09:00");
    }

    @AfterEach
    void clockBack() {
        clock.standAt(before);
    }

    private Desk desk(String name) {
        return new Desk(pages, roster.viewer(name));
    }

    private Viewer liaison(String unit) {
        return roster.viewer(
                jdbc.sql("""
                select t.person_name from directory.v_post p join directory.v_tenure t on t.county = p.county and t.post = p.id and t.to_day is null
                 where p.unit_name = :unit and p.kind = 'LIAISON'""").param("unit", unit).query(String.class).single());
    }

    private void at(String moment) {
        clock.standAt(LocalDateTime.parse(moment).atZone(CountyClock.ZONE).toInstant());
    }

    private String unit(String name) {
        return jdbc.sql("select id from directory.v_unit where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private String raised(String words) {
        var done = cadre.post(
                "/problems", "enterprise", "E001", "words", words, "category", "UTILITIES", "anyway", "true");
        assertThat(done).hasStatus(303);
        return String.valueOf(done.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus(303);
    }

    private void assigned(String path, String unit) {
        done(office.post(
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

    @Test
    void from_the_raising_over_dispute_ruling_wait_extension_and_a_second_round_to_the_end() {
        String path = raised(WORDS);
        assertThat(cadre.get(path)).bodyText().contains(WORDS).contains("待研判").contains("驻企办");
        assertThat(office.get(path)).bodyText().contains("研判交办");
        assigned(path, A);

        assertThat(a.get(path)).bodyText().contains("提出异议");
        done(a.post(path + "/dispute", "words", "道路维修不属我局职责", "basis", "三定规定", "suggested", unit(B)));
        assertThat(office.get(path)).bodyText().contains("待裁定").contains("建议由 " + B);
        done(office.post(path + "/ruling", "unit", unit(B), "words", "用地范围内的道路由自然资源局牵头"));
        assertThat(b.post(path + "/dispute", "words", "不是", "basis", "三定"))
                .hasStatus(422)
                .bodyText()
                .contains("已经裁定");

        at("2026-06-17T10:00");
        done(b.post(path + "/acceptance"));
        assertThat(b.get(path)).bodyText().contains("2026-06-25 17:30");
        assertThat(b.post(path + "/dispute", "words", "不是", "basis", "三定"))
                .hasStatus(422)
                .bodyText()
                .contains("已经签收");
        done(b.post(path + "/replies", "kind", "TO_ENTERPRISE", "words", "已联系，明天现场查看"));
        done(b.post(path + "/replies", "kind", "INTERNAL", "words", "请驻企办协调交通局"));

        done(b.post(path + "/waiting", "why", "ENTERPRISE", "words", "等企业提供红线图"));
        at("2026-06-18T10:00");
        done(cadre.post(path + "/replies", "kind", "FROM_ENTERPRISE", "words", "红线图已送到"));
        assertThat(b.get(path)).bodyText().contains("2026-06-26 17:30");

        assertThat(b.post(path + "/asking", "kind", "EXTENSION", "words", "沥青外购", "day", "2026-06-26"))
                .hasStatus(422)
                .bodyText()
                .contains("须晚于现在的期限");
        done(b.post(path + "/asking", "kind", "EXTENSION", "words", "沥青外购", "day", "2026-06-27"));
        assertThat(b.post(path + "/answer", "words", "修好了"))
                .hasStatus(422)
                .bodyText()
                .contains("修好了")
                .contains("申请正待");
        done(office.post(path + "/decision", "granted", "yes"));
        assertThat(b.get(path)).bodyText().contains("2026-06-29 17:30");

        assertThat(cadre.post(path + "/verdict", "enterprise", "E001", "solved", "yes"))
                .hasStatus(422);
        done(b.post(path + "/answer", "words", "已用沥青料修补二百米"));
        assertThat(cadre.post(path + "/verdict", "enterprise", "E001", "solved", "no"))
                .hasStatus(422)
                .bodyText()
                .contains("还差什么");
        done(cadre.post(path + "/verdict", "enterprise", "E001", "solved", "no", "remaining", "南侧五十米没有修"));
        assertThat(b.get(path)).bodyText().contains("第 2 次办理").contains("南侧五十米没有修");
        done(b.post(path + "/answer", "words", "南侧也已修好"));
        done(cadre.post(path + "/verdict", "enterprise", "E001", "solved", "yes"));
        assertThat(cadre.post(path + "/verdict", "enterprise", "E001", "solved", "yes"))
                .hasStatus(422);
        assertThat(office.get(path)).bodyText().contains("待回访");
        assertThat(office.post(path + "/closing")).hasStatus(422);
        done(office.post(path + "/call-back", "outcome", "SOLVED", "words", "厂长确认"));
        assertThat(cadre.get(path)).bodyText().contains("已销号");
        assertThat(office.get("/problems?view=CLOSED")).bodyText().contains(WORDS);

        String next = raised("厂区东门道路坑洼，重载粮车进出不便");
        assertThat(office.get(next + "/judgement")).bodyText().contains("按问题").contains("推荐由 " + B + " 承办");
    }

    @Test
    void what_is_carried_is_looked_at_again_and_taken_up() {
        String path = raised("老厂区土地证遗失，无法办理抵押");
        assigned(path, A);
        done(a.post(path + "/acceptance"));
        done(a.post(path + "/asking", "kind", "CARRY", "words", "等省里政策", "day", "2026-09-01"));
        assertThat(office.post(path + "/decision", "granted", "no"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写");
        done(office.post(path + "/decision", "granted", "yes", "words", "同意挂账"));
        assertThat(office.get("/problems?view=CARRIED")).bodyText().contains("老厂区土地证遗失");
        at("2026-09-01T09:00");
        done(office.post(path + "/review", "outcome", "again", "words", "政策未出台", "day", "2026-12-01"));
        done(office.post(path + "/review", "outcome", "taken", "words", "政策已出台"));
        assertThat(a.get(path)).bodyText().contains("办理中").contains("2026-09-08 17:30");
    }

    @Test
    void what_is_sent_on_stays_on_the_sender_s_clock_until_it_is_accepted() {
        String path = raised("厂区外排水沟不通");
        assigned(path, A);
        done(a.post(path + "/acceptance"));
        at("2026-06-17T11:00");
        done(a.post(path + "/sending-on", "unit", unit(B), "words", "属自然资源局"));
        at("2026-06-17T14:30");
        assertThat(a.get(path)).bodyText().contains("已交 " + B).contains("4 小时 0 分");
        done(b.post(path + "/acceptance"));
        at("2026-06-17T15:30");
        assertThat(a.get(path)).bodyText().contains("4 小时 0 分").contains("1 小时 0 分");
        assertThat(a.post(path + "/answer", "words", "修好了")).hasStatus(404);
    }

    @Test
    void declined_referred_withdrawn_and_taken_back() {
        String declined = raised("要求减免税款");
        assertThat(office.post(declined + "/asking", "kind", "DECLINE", "words", "没有法律依据"))
                .hasStatus(422)
                .bodyText()
                .contains("法定理由");
        done(office.post(declined + "/asking", "kind", "DECLINE", "words", "税收由法律规定", "basis", "税收征收管理法第三条"));
        assertThat(cadre.get(declined)).bodyText().contains("不予受理").contains("税收征收管理法第三条");
        String referred = raised("某国企拖欠货款");
        done(office.post(referred + "/referral", "words", "向违约拖欠投诉平台提出"));
        assertThat(cadre.get(referred)).bodyText().contains("转法定渠道");
        String withdrawn = raised("写错了的问题");
        assertThat(office.post(withdrawn + "/withdrawal", "reason", "不是我提的")).hasStatus(404);
        done(cadre.post(withdrawn + "/withdrawal", "reason", "重复"));
        String back = raised("厂区路灯不亮");
        assigned(back, A);
        done(office.post(back + "/taking-back"));
        assertThat(a.post(back + "/acceptance")).hasStatus(404);
        assertThat(office.get(back)).bodyText().contains("待研判");
    }

    @Test
    void a_similar_open_one_is_shown_before_another_is_filed() {
        raised(WORDS);
        assertThat(cadre.post("/problems", "enterprise", "E001", "words", "厂区门前道路坑洼，粮车进出困难", "category", "UTILITIES"))
                .hasStatus(422)
                .bodyText()
                .contains("可能是同一个问题")
                .contains(WORDS)
                .contains("粮车进出困难");
    }

    @Test
    void the_second_officer_sees_what_the_first_did() {
        String path = raised("厂区停电频繁");
        assigned(path, A);
        assertThat(office.post(
                        path + "/judgement",
                        "version",
                        "1",
                        "category",
                        "UTILITIES",
                        "difficulty",
                        "ORDINARY",
                        "tier",
                        "COUNTY",
                        "unit",
                        unit(B)))
                .hasStatus(409);
    }

    @Test
    void strangers_find_nothing() {
        String path = raised("厂区停水");
        var stranger = desk(People.OTHER_CADRE);
        assertThat(stranger.get(path)).hasStatus(404);
        assertThat(stranger.post("/problems", "enterprise", "E001", "words", "别家的事", "category", "OTHER"))
                .hasStatus(404);
        assertThat(stranger.post(path + "/replies", "kind", "INTERNAL", "words", "看看"))
                .hasStatus(404);
        assertThat(b.get(path)).hasStatus(404);
        assertThat(new Desk(pages, new Holders(roster, jdbc).of("E001", "HEAD")).get(path))
                .hasStatus(200);
        assertThat(desk(People.SYS_ADMIN).get("/problems")).bodyText().doesNotContain("厂区停水");
    }
}
