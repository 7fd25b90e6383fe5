package cn.daodi.problems;

import static cn.daodi.problems.ProblemDesks.A;
import static cn.daodi.problems.ProblemDesks.B;
import static cn.daodi.problems.ProblemDesks.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The other ways of a problem: carried, declined, referred, withdrawn, similar, overtaken, unseen. */
@DemoTest
class ProblemWaysTests {
    private static final String WORDS = "厂区门前二百米道路坑洼，重载粮车进出困难";

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountyClock clock;

    ProblemDesks desks;
    Desk cadre;
    Desk office;
    Desk a;
    Desk b;
    Instant before;

    @BeforeEach
    void people() {
        before = clock.instant();
        desks = new ProblemDesks(roster, pages, jdbc, clock);
        cadre = desks.cadre();
        office = desks.office();
        a = desks.a();
        b = desks.b();
        desks.at("2026-06-17T09:00");
    }

    @AfterEach
    void clockBack() {
        clock.standAt(before);
    }

    @Test
    void what_is_carried_is_looked_at_again_and_taken_up() {
        String path = desks.raised("老厂区土地证遗失，无法办理抵押");
        desks.assigned(path, A);
        done(a.post(path + "/acceptance"));
        done(a.post(path + "/asking", "kind", "CARRY", "words", "等省里政策", "day", "2026-09-01"));
        assertThat(office.post(path + "/decision", "granted", "no"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写");
        done(office.post(path + "/decision", "granted", "yes", "words", "同意挂账"));
        assertThat(office.get("/problems?view=CARRIED")).bodyText().contains("老厂区土地证遗失");
        desks.at("2026-09-01T09:00");
        done(office.post(path + "/review", "outcome", "again", "words", "政策未出台", "day", "2026-12-01"));
        done(office.post(path + "/review", "outcome", "taken", "words", "政策已出台"));
        assertThat(a.get(path)).bodyText().contains("办理中").contains("2026-09-08 17:30");
    }

    @Test
    void declined_referred_withdrawn_and_taken_back() {
        String declined = desks.raised("要求减免税款");
        assertThat(office.post(declined + "/asking", "kind", "DECLINE", "words", "没有法律依据"))
                .hasStatus(422)
                .bodyText()
                .contains("法定理由");
        done(office.post(declined + "/asking", "kind", "DECLINE", "words", "税收由法律规定", "basis", "税收征收管理法第三条"));
        assertThat(cadre.get(declined)).bodyText().contains("不予受理").contains("税收征收管理法第三条");
        String referred = desks.raised("某国企拖欠货款");
        done(office.post(referred + "/referral", "words", "向违约拖欠投诉平台提出"));
        assertThat(cadre.get(referred)).bodyText().contains("转法定渠道");
        String withdrawn = desks.raised("写错了的问题");
        assertThat(office.post(withdrawn + "/withdrawal", "reason", "不是我提的")).hasStatus(404);
        done(cadre.post(withdrawn + "/withdrawal", "reason", "重复"));
        String back = desks.raised("厂区路灯不亮");
        desks.assigned(back, A);
        done(office.post(back + "/taking-back"));
        assertThat(a.post(back + "/acceptance")).hasStatus(404);
        assertThat(office.get(back)).bodyText().contains("待研判");
    }

    @Test
    void the_office_takes_it_out_of_wrong_hands_and_assigns_it_anew() {
        String path = desks.raised("厂区门口信号灯不亮");
        desks.assigned(path, A);
        done(a.post(path + "/acceptance"));
        assertThat(b.post(path + "/taking-back")).hasStatus(404);
        assertThat(a.post(path + "/taking-back")).as("a unit sends on instead").hasStatus(404);
        done(office.post(path + "/taking-back"));
        assertThat(office.get(path)).bodyText().contains("待研判");
        desks.assigned(path, B);
        done(b.post(path + "/acceptance"));
        assertThat(a.get(path)).as("it still sees what it handled").hasStatus(200);
        assertThat(a.post(path + "/answer", "words", "修好了")).hasStatus(404);
    }

    @Test
    void pressed_twice_it_is_raised_once() {
        for (int i = 0; i < 2; i++)
            done(cadre.post(
                    "/problems",
                    "enterprise",
                    "E001",
                    "words",
                    "仓库漏雨",
                    "category",
                    "OTHER",
                    "_once",
                    "key-of-this-form"));
        assertThat(jdbc.sql("select count(*) from problems.problem where words = '仓库漏雨'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void it_is_tied_to_a_measure_of_the_enterprise_s_plan_alone() {
        String path = desks.raised("缺检测设备");
        String measure = jdbc.sql("""
                select m.number from plans.v_measure m join directory.v_subject s on s.county = m.county and s.id = m.subject
                 where s.number = 'E001' and m.received and m.dropped_on is null and m.done_on is null limit 1""").query(String.class).single();
        done(cadre.post(path + "/measure", "measure", measure));
        assertThat(cadre.post(path + "/measure", "measure", "9999-9999")).hasStatus(422);
        done(cadre.post(path + "/measure", "measure", ""));
    }

    @Test
    void a_similar_open_one_is_shown_before_another_is_filed() {
        desks.raised(WORDS);
        assertThat(cadre.post("/problems", "enterprise", "E001", "words", "厂区门前道路坑洼，粮车进出困难", "category", "UTILITIES"))
                .hasStatus(422)
                .bodyText()
                .contains("可能是同一个问题")
                .contains(WORDS)
                .contains("粮车进出困难");
    }

    @Test
    void the_second_officer_sees_what_the_first_did() {
        String path = desks.raised("厂区停电频繁");
        desks.assigned(path, A);
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
                        desks.unit(B)))
                .hasStatus(409);
    }

    @Test
    void strangers_find_nothing() {
        String path = desks.raised("厂区停水");
        var stranger = desks.desk(People.OTHER_CADRE);
        assertThat(stranger.get(path)).hasStatus(404);
        assertThat(stranger.post("/problems", "enterprise", "E001", "words", "别家的事", "category", "OTHER"))
                .hasStatus(404);
        assertThat(stranger.post(path + "/replies", "kind", "INTERNAL", "words", "看看"))
                .hasStatus(404);
        assertThat(b.get(path)).hasStatus(404);
        assertThat(new Desk(pages, new Holders(roster, jdbc).of("E001", "HEAD")).get(path))
                .hasStatus(200);
        assertThat(desks.desk(People.SYS_ADMIN).get("/problems")).bodyText().doesNotContain("厂区停水");
    }
}
