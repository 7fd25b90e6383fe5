package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The thread from first visit to received plan, as the regulation reads, in E033 that has not filed. */
@DemoTest
class PlanThreadTests {
    private static final String FRESH = "E033";
    private static final String E001 = "E001";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Autowired
    Plans plans;

    @Autowired
    PlanReceipts receipts;

    @Autowired
    Amendments amendments;

    @Autowired
    Completions completions;

    @Autowired
    FirstVisits visits;

    @Autowired
    PlanReading reading;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    Viewer cadre;
    Viewer writer;
    Viewer office;

    @BeforeEach
    void people() {
        cadre = roster.viewer(People.CADRE);
        writer = roster.viewer(jdbc.sql("""
                select t.person_name from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject and s.number = 'E033'
                  join directory.v_tenure t on t.county = a.county and t.post = a.post and t.to_day is null
                 where a.capacity = 'CADRE'""").query(String.class).single());
        office = roster.viewer(People.STATIONING);
    }

    private Standing standing(String number) {
        return reading.require(office, number);
    }

    private List<Measure> measures(String number) {
        return standing(number).measures();
    }

    private PlanDraft draft(int measures) {
        var standing = standing(FRESH);
        long owner = standing.answering().getLast().post();
        var entries = new ArrayList<MeasureEntry>();
        for (int i = 0; i < measures; i++)
            entries.add(
                    new MeasureEntry(i, null, "电炉改造第" + (i + 1) + "步", owner, LocalDate.of(2026, 9, 27), "验收", "帮融资"));
        return new PlanDraft(standing.plan().version(), "厂长雷鸣", "电炉改造完成", entries);
    }

    @Test
    void a_plan_is_written_submitted_taken_back_submitted_again_and_frozen_on_receipt() {
        plans.save(writer, FRESH, draft(1));
        plans.submit(writer, FRESH, draft(3));
        plans.withdraw(writer, FRESH);
        assertThat(standing(FRESH).onTime()).isNull();
        plans.submit(writer, FRESH);
        receipts.receive(office, FRESH);

        var standing = standing(FRESH);
        assertThat(standing.plan().state()).isEqualTo(PlanState.RECEIVED);
        assertThat(standing.onTime()).isFalse();
        var filed = reading.edition(office, standing, 1);
        assertThat(filed.edition().sha256()).hasSize(64);
        assertThat(filed.content().measures())
                .extracting(FiledPlan.Line::number)
                .containsExactlyElementsOf(
                        measures(FRESH).stream().map(Measure::number).toList());
        refused("plan.received", () -> plans.save(writer, FRESH, draft(1)));
        refused("plan.not-submitted", () -> plans.withdraw(writer, FRESH));
        assertThat(measures(FRESH)).allMatch(Measure::restDay); // 27 September 2026 is a Sunday
    }

    @Test
    void a_return_has_a_reason_and_the_first_submission_counts() {
        plans.submit(writer, FRESH, draft(2));
        refused("required", () -> receipts.sendBack(office, FRESH, " "));
        refused("too-long", () -> receipts.sendBack(office, FRESH, "长".repeat(301)));
        receipts.sendBack(office, FRESH, "请写明资金来源");
        var first = standing(FRESH).plan().firstSubmittedAt();
        assertThat(standing(FRESH).plan().returnReason()).isEqualTo("请写明资金来源");
        plans.submit(writer, FRESH);
        assertThat(standing(FRESH).plan().firstSubmittedAt()).isEqualTo(first);
    }

    @Test
    void whoever_saves_on_an_old_version_is_told() {
        var old = draft(1);
        plans.save(writer, FRESH, draft(2));
        assertThatThrownBy(() -> plans.save(writer, FRESH, old)).isInstanceOf(Overtaken.class);
        assertThat(measures(FRESH)).hasSize(2);
    }

    @Test
    void the_other_office_and_strangers_get_no_answer_and_readers_do_not_write() {
        plans.submit(writer, FRESH, draft(1));
        hidden(() -> receipts.receive(roster.viewer(People.INVESTMENT), FRESH));
        hidden(() -> reading.require(roster.viewer(People.OTHER_CADRE), FRESH));
        hidden(() -> plans.withdraw(roster.viewer(People.CHIEF), FRESH));
        hidden(() -> plans.save(office, FRESH, draft(1)));
        hidden(() -> visits.enter(office, E001, VisitEntry.refused("赶订单")));
    }

    @Test
    void measures_are_neither_done_nor_amended_before_the_plan_is_received() {
        plans.submit(writer, FRESH, draft(1));
        String measure = measures(FRESH).getFirst().number();
        refused(
                "plan.not-received",
                () -> completions.complete(writer, FRESH, measure, new CompletionEntry(TODAY, "好了", null)));
        refused("plan.not-received", () -> amendments.submit(writer, FRESH, move(FRESH, measure, TODAY.plusDays(3))));
        assertThat(count("not received", FRESH)).isEqualTo(1);
    }

    @Test
    void the_demo_stands_as_told() {
        assertThat(count("late", null)).isEqualTo(8);
        assertThat(jdbc.sql("select count(*) from plans.plan where first_submitted_at > '2026-01-31'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(jdbc.sql("select kind || count(*) from plans.visit group by kind order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("MADE46", "MOVED1", "REFUSED1");
        assertThat(jdbc.sql("select state || count(*) from plans.plan group by state")
                        .query(String.class)
                        .list())
                .containsExactly("RECEIVED46");
        assertThat(jdbc.sql("select state || count(*) from plans.amendment group by state order by state")
                        .query(String.class)
                        .list())
                .containsExactly("RECEIVED5", "SUBMITTED1");
        assertThat(measure("E023", "E023-M2").isMovedTwice()).isTrue();
    }

    private Measure measure(String subject, String number) {
        return measures(subject).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private AmendmentEntry move(String subject, String measure, LocalDate day) {
        return new AmendmentEntry(
                standing(subject).plan().version(),
                "设备到货推迟",
                new PlanChanges(Map.of(measure, day), Map.of(), List.of()));
    }

    /** As other modules see it. */
    private int count(String what, String subject) {
        String clause = what.equals("late")
                ? "m.received and m.done_on is null and m.dropped_on is null and m.due_on < :today"
                : "not m.received";
        return jdbc.sql(
                        "select count(*) from plans.v_measure m join directory.v_subject s on s.county = m.county and s.id = m.subject where "
                                + clause + " and (cast(:subject as text) is null or s.number = :subject)")
                .param("today", TODAY)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactly(code));
    }
}
