package cn.daodi.plans;

import static cn.daodi.plans.PlanSamples.OWNERS;
import static cn.daodi.plans.PlanSamples.TERM;
import static cn.daodi.plans.PlanSamples.TODAY;
import static cn.daodi.plans.PlanSamples.amendment;
import static cn.daodi.plans.PlanSamples.done;
import static cn.daodi.plans.PlanSamples.measure;
import static cn.daodi.plans.PlanSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of amendments, without a database. */
class AmendmentRulesTests {
    @Test
    void one_amendment_waits_at_a_time_and_a_withdrawn_one_is_not_withdrawn_again() {
        refused(() -> amendment(AmendmentState.SUBMITTED).mayBeWritten(), "amendment.waits");
        refused(() -> amendment(AmendmentState.WITHDRAWN).mayBeWithdrawn(), "amendment.not-submitted");
        amendment(AmendmentState.RETURNED).mayBeWritten();
        amendment(AmendmentState.RETURNED).mayBeWithdrawn();
    }

    @Test
    void an_amendment_has_a_reason_and_changes_something() {
        refused(() -> amend("", Map.of("E001-M1", TODAY.plusDays(9)), Map.of()), "required");
        refused(() -> amend("长".repeat(301), Map.of("E001-M1", TODAY.plusDays(9)), Map.of()), "too-long");
        refused(() -> amend("推迟", Map.of(), Map.of()), "amendment.empty");
        amend("推迟", Map.of("E001-M1", TODAY), Map.of());
    }

    @Test
    void a_date_is_moved_within_the_campaign_and_not_into_the_past() {
        refused(() -> amend("推迟", Map.of("E001-M1", TODAY.minusDays(1)), Map.of()), "amendment.past");
        refused(() -> amend("推迟", Map.of("E001-M1", LocalDate.of(2027, 1, 1)), Map.of()), "plan.outside");
        refused(() -> amend("推迟", Map.of("E001-M9", TODAY.plusDays(1)), Map.of()), "measure.not-open");
    }

    @Test
    void a_measure_is_dropped_with_a_reason_and_not_moved_at_the_same_time() {
        refused(() -> amend("调整", Map.of(), Map.of("E001-M1", " ")), "required");
        refused(() -> amend("调整", Map.of(), Map.of("E001-M1", "长".repeat(201))), "too-long");
        refused(() -> amend("调整", Map.of(), Map.of("E001-M7", "没有")), "measure.not-open");
        refused(() -> amend("调整", Map.of("E001-M1", TODAY.plusDays(1)), Map.of("E001-M1", "不做了")), "amendment.both");
    }

    @Test
    void a_date_that_stays_the_same_is_no_change_and_what_was_done_meanwhile_stays() {
        var open = measure("E001-M1", TODAY);
        var changes = new PlanChanges(Map.of("E001-M1", TODAY), Map.of(), List.of())
                .real(PlanSamples.plan(PlanState.RECEIVED), List.of(open));
        assertThat(changes.isEmpty()).isTrue();
        var later = new PlanChanges(Map.of("E001-M1", TODAY.plusDays(5)), Map.of(), List.of());
        assertThat(later.applied(List.of(done(open)), List.of(), TODAY)).containsExactly(done(open));
        assertThat(later.applied(List.of(open), List.of(), TODAY)).containsExactly(open.movedTo(TODAY.plusDays(5)));
    }

    @Test
    void a_second_move_is_shown_to_the_sponsor_and_the_first_date_stays() {
        var once = measure("E001-M1", TODAY).movedTo(TODAY.plusDays(10));
        assertThat(once.isMovedTwice()).isFalse();
        var twice = once.movedTo(TODAY.plusDays(20));
        assertThat(twice.isMovedTwice()).isTrue();
        assertThat(twice.firstDueOn()).isEqualTo(TODAY);
        assertThat(twice.dueOn()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void a_move_to_an_earlier_day_is_no_postponement() {
        var earlier = measure("E001-M1", TODAY.plusDays(20))
                .movedTo(TODAY.plusDays(10))
                .movedTo(TODAY.plusDays(5));
        assertThat(earlier.moves()).isZero();
        assertThat(earlier.movedTo(TODAY.plusDays(6)).isMovedTwice()).isFalse();
        assertThat(earlier.firstDueOn()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void texts_and_owners_change_by_the_rules_of_a_plan_and_the_first_ones_stay() {
        refused(() -> reword("E001-M1", " ", 11L), "required");
        refused(() -> reword("E001-M1", "长".repeat(201), 11L), "too-long");
        refused(() -> reword("E001-M1", "并网", 99L), "measure.owner");
        refused(() -> reword("E001-M9", "并网", 12L), "measure.not-open", "measure.not-open");
        var same = new PlanChanges(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of("E001-M1", "用电扩容"),
                Map.of("E001-M1", 11L),
                new PlanChanges.Heading("总经理", "扩产"));
        var open = measure("E001-M1", TODAY);
        assertThat(same.real(PlanSamples.plan(PlanState.RECEIVED), List.of(open))
                        .isEmpty())
                .isTrue();
        var after = open.reworded("并网").reworded("并网送电");
        assertThat(after.firstWhat()).isEqualTo("用电扩容");
        assertThat(after.dueOn()).isEqualTo(open.firstDueOn());
    }

    @Test
    void a_new_owner_who_has_stopped_answering_meanwhile_is_refused_at_the_receipt() {
        var changes = new PlanChanges(
                Map.of(), Map.of(), List.of(), Map.of(), Map.of("E001-M1", 12L), new PlanChanges.Heading(null, null));
        refused(() -> changes.applied(List.of(measure("E001-M1", TODAY)), List.of(), TODAY), "measure.owner-gone");
    }

    private static void reword(String number, String text, Long owner) {
        var changes = new PlanChanges(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(number, text),
                Map.of(number, owner),
                new PlanChanges.Heading(null, null));
        new AmendmentEntry(3, "调整", changes).check(TERM, OWNERS, List.of(measure("E001-M1", TODAY)), TODAY);
    }

    private static void amend(String reason, Map<String, LocalDate> moves, Map<String, String> drops) {
        var entry = new AmendmentEntry(3, reason, new PlanChanges(moves, drops, List.of()));
        entry.check(TERM, OWNERS, List.of(measure("E001-M1", TODAY.minusDays(3))), TODAY);
    }
}
