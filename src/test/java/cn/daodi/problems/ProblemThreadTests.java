package cn.daodi.problems;

import static cn.daodi.problems.ProblemDesks.A;
import static cn.daodi.problems.ProblemDesks.B;
import static cn.daodi.problems.ProblemDesks.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A problem of E001 from the cadre's desk to its end, over all the desks it comes to. */
@DemoTest
class ProblemThreadTests {
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
    void from_the_raising_over_dispute_ruling_wait_extension_and_a_second_round_to_the_end() {
        String path = desks.raised(WORDS);
        assertThat(cadre.get(path)).bodyText().contains(WORDS).contains("待研判").contains("驻企办");
        assertThat(office.get(path)).bodyText().contains("研判交办");
        desks.assigned(path, A);

        assertThat(a.get(path)).bodyText().contains("提出异议");
        done(a.post(path + "/dispute", "words", "道路维修不属我局职责", "basis", "三定规定", "suggested", desks.unit(B)));
        assertThat(office.get(path)).bodyText().contains("待裁定").contains("建议由 " + B);
        done(office.post(path + "/ruling", "unit", desks.unit(B), "words", "用地范围内的道路由自然资源局牵头"));
        assertThat(b.post(path + "/dispute", "words", "不是", "basis", "三定"))
                .hasStatus(422)
                .bodyText()
                .contains("已经裁定");

        desks.at("2026-06-17T10:00");
        done(b.post(path + "/acceptance"));
        assertThat(b.get(path)).bodyText().contains("2026-06-25 17:30");
        assertThat(b.post(path + "/dispute", "words", "不是", "basis", "三定"))
                .hasStatus(422)
                .bodyText()
                .contains("已经签收");
        done(b.post(path + "/replies", "kind", "TO_ENTERPRISE", "words", "已联系，明天现场查看"));
        done(b.post(path + "/replies", "kind", "INTERNAL", "words", "请驻企办协调交通局"));

        done(b.post(path + "/waiting", "why", "ENTERPRISE", "words", "等企业提供红线图"));
        desks.at("2026-06-18T10:00");
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

        assertThat(jdbc.sql("""
                select count(*) from problems.concern c join problems.problem p on p.county = c.county and p.id = c.problem
                 where c.closed_at is distinct from p.closed_at""").query(Long.class).single())
                .as("what has ended has ended for its enterprises")
                .isZero();

        String next = desks.raised("厂区东门道路坑洼，重载粮车进出不便");
        assertThat(office.get(next + "/judgement")).bodyText().contains("按问题").contains("推荐由 " + B + " 承办");
    }

    @Test
    void what_is_sent_on_stays_on_the_sender_s_clock_until_it_is_accepted() {
        String path = desks.raised("厂区外排水沟不通");
        desks.assigned(path, A);
        done(a.post(path + "/acceptance"));
        desks.at("2026-06-17T11:00");
        done(a.post(path + "/sending-on", "unit", desks.unit(B), "words", "属自然资源局"));
        desks.at("2026-06-17T14:30");
        assertThat(a.get(path)).bodyText().contains("已交 " + B).contains("4 小时 0 分");
        done(b.post(path + "/acceptance"));
        desks.at("2026-06-17T15:30");
        assertThat(a.get(path)).bodyText().contains("4 小时 0 分").contains("1 小时 0 分");
        assertThat(a.post(path + "/answer", "words", "修好了")).hasStatus(404);
    }
}
