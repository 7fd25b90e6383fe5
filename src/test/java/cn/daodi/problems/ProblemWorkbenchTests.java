package cn.daodi.problems;

import static cn.daodi.support.ProblemRows.at;
import static cn.daodi.support.ProblemRows.unitOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.activity.Dossiers;
import cn.daodi.activity.Duties;
import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Deadline.Duty;
import cn.daodi.kernel.Dossier.Fact;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import cn.daodi.support.ProblemRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What problems put on somebody's workbench and on the page of an enterprise. */
@DemoTest
class ProblemWorkbenchTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Autowired
    Duties duties;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Subjects subjects;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    ProblemRows rows;
    Viewer office;
    Viewer unit;
    Viewer stranger;

    @BeforeEach
    void someProblems() {
        rows = new ProblemRows(jdbc);
        rows.noOthers();
        office = roster.viewer(People.STATIONING);
        unit = roster.viewer(People.UNIT_HEAD);
        stranger = roster.viewer(People.CADRE);
    }

    private void put(String number, String state, String... columns) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i += 2) given.put(columns[i], columns[i + 1]);
        rows.put("E003", number, state, given);
    }

    private List<String> codes(Viewer viewer) {
        return duties.of(viewer).stream()
                .filter(duty -> duty.path().startsWith("/problems/X"))
                .map(duty -> duty.code() + " " + duty.path().substring(10))
                .toList();
    }

    private Duty duty(Viewer viewer, String number) {
        return duties.of(viewer).stream()
                .filter(duty -> duty.path().equals("/problems/" + number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_office_judges_rules_and_calls_back() {
        put("X1", "REGISTERED", "due_at", at("2026-06-18 17:30"));
        put("X2", "DISPUTED", "due_at", at("2026-06-16 23:59"));
        put("X3", "CONFIRMED", "confirmed_at", at("2026-06-16 10:00"));
        assertThat(codes(office)).containsExactly("problem-rule X2", "problem-judge X1", "problem-call-back X3");
        assertThat(codes(unit)).isEmpty();
        assertThat(codes(stranger)).isEmpty();
        assertThat(duty(office, "X1").args().subList(0, 2)).containsExactly("X1", "用电扩容 X1");
        assertThat(duty(office, "X1").args().getLast()).isEqualTo("17:30");
        assertThat(duty(office, "X2").due()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void what_a_unit_asks_for_waits_for_the_office_until_it_has_decided() {
        put(
                "X1",
                "HANDLING",
                "handler",
                unitOf(People.UNIT_HEAD),
                "holder",
                unitOf(People.UNIT_HEAD),
                "asking",
                "'CARRY'");
        jdbc.sql("""
                insert into problems.asking (county, problem, kind, words, asked_name, asked_title, asked_at)
                select county, id, 'CARRY', 'x', 'x', 'x', now() from problems.problem where number = 'X1'""").update();
        assertThat(codes(office)).containsExactly("problem-asking-CARRY X1");
        jdbc.sql("update problems.asking set decided_at = now(), granted = false")
                .update();
        assertThat(codes(office)).isEmpty();
    }

    @Test
    void what_is_carried_comes_up_on_its_review_day_and_what_nobody_rated_after_five_days() {
        put("X1", "CARRIED", "pause", "'CARRIED'", "review_on", "date '2026-06-17'");
        put("X2", "REPORTED_UP", "pause", "'HIGHER'", "review_on", "date '2026-06-18'");
        put("X3", "ANSWERED", "pause", "'ENTERPRISE'", "answered_at", at("2026-06-11 23:59"));
        put("X4", "ANSWERED", "pause", "'ENTERPRISE'", "answered_at", at("2026-06-12 00:00"));
        assertThat(codes(office)).containsExactly("problem-review X1", "problem-unheard X3");
    }

    @Test
    void a_unit_accepts_contacts_and_solves_what_is_its_own() {
        String own = unitOf(People.UNIT_HEAD);
        String other = "(select max(id) from directory.v_unit where id <> " + own + ")";
        put("X1", "ASSIGNED", "next_unit", own, "due_at", at("2026-06-18 17:30"));
        put("X2", "ASSIGNED", "next_unit", other, "due_at", at("2026-06-18 17:30"));
        put(
                "X3",
                "HANDLING",
                "handler",
                own,
                "holder",
                own,
                "due_at",
                at("2026-06-16 17:30"),
                "contact_due_at",
                at("2026-06-19 09:00"));
        put(
                "X4",
                "HANDLING",
                "handler",
                own,
                "holder",
                own,
                "due_at",
                at("2026-06-20 23:59"),
                "contact_due_at",
                at("2026-06-19 09:00"),
                "contacted_at",
                "now()");
        put("X5", "HANDLING", "handler", own, "holder", own, "due_at", at("2026-06-21 00:00"));
        put("X6", "HANDLING", "handler", own, "pause", "'HIGHER'", "paused_due_at", at("2026-06-16 17:30"));
        put("X7", "HANDLING", "handler", other, "holder", other, "due_at", at("2026-06-16 17:30"));
        assertThat(codes(unit))
                .containsExactly("problem-overdue X3", "problem-accept X1", "problem-contact X3", "problem-solve X4");
        assertThat(codes(office)).isEmpty();
        assertThat(codes(stranger)).isEmpty();
    }

    @Test
    void the_page_of_an_enterprise_shows_its_open_problems_oldest_first_and_the_last_closed_ones() {
        String own = unitOf(People.UNIT_HEAD);
        put("X1", "REGISTERED", "raised_at", at("2026-06-16 10:00"));
        put(
                "X2",
                "HANDLING",
                "handler",
                own,
                "holder",
                own,
                "due_at",
                at("2026-06-16 17:30"),
                "raised_at",
                at("2026-06-01 10:00"));
        put("X3", "HANDLING", "handler", own, "pause", "'ENTERPRISE'", "raised_at", at("2026-06-02 10:00"));
        put("X4", "CLOSED", "outcome", "'SOLVED'", "closed_at", at("2026-06-10 10:00"));
        put("X5", "CARRIED", "handler", own, "pause", "'CARRIED'", "review_on", "date '2026-07-01'");
        rows.put("E004", "X6", "REGISTERED", Map.of());
        var subject = subjects.require(office, "E003");
        var facts = dossiers.of(office, subject).get("problems").stream()
                .filter(fact -> fact.args().getFirst().startsWith("X"))
                .toList();
        assertThat(facts)
                .extracting(Fact::code)
                .containsExactly(
                        "problem.late",
                        "problem.waits.ENTERPRISE",
                        "problem.CARRIED",
                        "problem.REGISTERED",
                        "problem.SOLVED");
        assertThat(facts.getFirst().path()).isEqualTo("/problems/X2");
        var page = pages.get().uri("/enterprises/E003").with(People.as(office)).exchange();
        assertThat(page).bodyText().contains("X5 用电扩容 X5（挂账，2026-07-01 复查）").doesNotContain("fact.problem");
        assertThat(pages.get().uri("/").with(People.as(office)).exchange())
                .bodyText()
                .contains("研判问题 X6");
    }
}
