package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Of what is overdue the unit's head is told, then the sponsor; once each in a round, in office hours. */
@DemoTest
class EscalationTests {
    @Autowired
    Escalations escalations;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountyClock clock;

    ProblemDesks desks;
    Instant before;
    String number;

    @BeforeEach
    void a_problem_in_hand() {
        before = clock.instant();
        desks = new ProblemDesks(roster, pages, jdbc, clock);
        desks.at("2026-06-17T09:00");
        String path = desks.raised("仓库漏雨，急需修缮");
        desks.assigned(path, ProblemDesks.A);
        ProblemDesks.done(desks.a().post(path + "/acceptance"));
        number = path.replaceAll(".*/", "");
    }

    @AfterEach
    void clockBack() {
        clock.standAt(before);
    }

    private void look(String moment) {
        desks.at(moment);
        escalations.look("239921");
    }

    private List<String> told() {
        return jdbc.sql("""
                select m.code || ' ' || p.name from activity.message m join directory.v_person p on p.county = m.county and p.id = m.person
                 where m.code like 'ProblemEscalated%' and m.facts[1] = :number order by m.id""").param("number", number).query(String.class).list();
    }

    @Test
    void nobody_is_told_before_it_is_due_at_noon_at_night_or_on_a_rest_day() {
        look("2026-06-25T10:00");
        look("2026-06-25T20:00");
        look("2026-06-26T12:30");
        look("2026-06-27T10:00");
        assertThat(told()).isEmpty();
    }

    @Test
    void the_head_is_told_first_and_the_sponsor_three_working_days_later_once_each() {
        look("2026-06-26T09:00");
        look("2026-06-26T10:00");
        assertThat(told()).singleElement().asString().startsWith("ProblemEscalated.1 萧斌");
        look("2026-07-01T10:00");
        assertThat(told()).hasSize(1);
        look("2026-07-02T09:00");
        look("2026-07-03T09:00");
        assertThat(told()).hasSize(2).last().asString().startsWith("ProblemEscalated.2");
        assertThat(jdbc.sql(
                                "select count(*) from problems.escalation e join problems.problem p on p.county = e.county and p.id = e.problem where p.number = :number")
                        .param("number", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
