package cn.daodi.plans;

import static cn.daodi.plans.PlanSamples.CADRE;
import static cn.daodi.plans.PlanSamples.OFFICER;
import static cn.daodi.plans.PlanSamples.OWNERS;
import static cn.daodi.plans.PlanSamples.START;
import static cn.daodi.plans.PlanSamples.TERM;
import static cn.daodi.plans.PlanSamples.TODAY;
import static cn.daodi.plans.PlanSamples.amendment;
import static cn.daodi.plans.PlanSamples.done;
import static cn.daodi.plans.PlanSamples.draft;
import static cn.daodi.plans.PlanSamples.measure;
import static cn.daodi.plans.PlanSamples.plan;
import static cn.daodi.plans.PlanSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules of plans and measures, without a database. */
class PlanRulesTests {
    @Test
    void a_measure_says_what_who_when_and_how_one_will_know() {
        var empty = new MeasureEntry(0, null, " ", null, null, "", null);
        refused(() -> draft(empty).check(TERM, OWNERS), "required", "required", "required", "required");
        refused(() -> draft(measure(TODAY, 99L, null)).check(TERM, OWNERS), "measure.owner");
        refused(() -> draft(measure(TODAY, 11L, "帮用工")).check(TERM, OWNERS), "measure.theme");
        var longest = new MeasureEntry(0, null, "长".repeat(201), 11L, TODAY, "长".repeat(201), null);
        refused(() -> draft(longest).check(TERM, OWNERS), "too-long", "too-long");
    }

    @Test
    void a_due_date_outside_the_campaign_is_refused() {
        refused(() -> draft(measure(START.minusDays(1), 11L, null)).check(TERM, OWNERS), "plan.outside");
        refused(() -> draft(measure(LocalDate.of(2027, 1, 1), 11L, null)).check(TERM, OWNERS), "plan.outside");
        draft(measure(LocalDate.of(2026, 12, 31), 12L, "帮融资")).check(TERM, OWNERS);
    }

    @Test
    void an_unfinished_plan_is_kept_but_not_submitted() {
        var unfinished = new PlanDraft(0, "", "", List.of());
        unfinished.check(TERM, OWNERS);
        refused(() -> unfinished.checkWhole(TERM, OWNERS), "required", "required", "plan.empty");
        refused(
                () -> new PlanDraft(0, "长".repeat(201), "长".repeat(301), List.of()).check(TERM, OWNERS),
                "too-long",
                "too-long");
    }

    @Test
    void a_plan_has_at_most_twenty_measures() {
        var many = new ArrayList<MeasureEntry>();
        for (int i = 0; i < 21; i++) many.add(measure(TODAY, 11L, null));
        refused(() -> new PlanDraft(0, "甲", "乙", many).check(TERM, OWNERS), "plan.too-many");
    }

    @Test
    void measures_keep_their_numbers_and_new_ones_get_the_next() {
        var random = new Random(7);
        for (int turn = 0; turn < 200; turn++) {
            int last = random.nextInt(12);
            var entries = new ArrayList<MeasureEntry>();
            for (int i = 0; i < 6; i++) {
                String number = random.nextBoolean() ? null : "E001-M" + (1 + random.nextInt(20));
                entries.add(new MeasureEntry(i, number, "甲", 11L, TODAY, "乙", null));
            }
            var numbers = new PlanDraft(0, "", "", entries)
                    .numbered("E001", last).measures().stream()
                            .map(MeasureEntry::number)
                            .toList();
            assertThat(numbers)
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number != null && number.matches("E001-M\\d+"));
        }
        assertThat(Measure.running("E001", "E002-M1")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_plan_is_written_until_submitted_and_taken_back_until_received() {
        refused(() -> plan(PlanState.SUBMITTED).mustBeOpen(), "plan.submitted");
        refused(() -> plan(PlanState.RECEIVED).mustBeOpen(), "plan.received");
        refused(() -> plan(PlanState.RECEIVED).mayBeWithdrawn(), "plan.not-submitted");
        refused(() -> plan(PlanState.RETURNED).mustBeReceived(), "plan.not-received");
        plan(PlanState.RETURNED).mustBeOpen();
        plan(PlanState.SUBMITTED).mayBeWithdrawn();
    }

    @Test
    void nobody_receives_ones_own_plan_or_amendment() {
        refused(() -> plan(PlanState.SUBMITTED).mayBeDecided(CADRE), "plan.own");
        refused(() -> plan(PlanState.RETURNED).mayBeDecided(OFFICER), "plan.not-submitted");
        refused(() -> amendment(AmendmentState.SUBMITTED).mayBeDecided(CADRE), "plan.own");
        refused(() -> amendment(AmendmentState.RETURNED).mayBeDecided(OFFICER), "amendment.not-submitted");
        plan(PlanState.SUBMITTED).mayBeDecided(OFFICER);
        amendment(AmendmentState.SUBMITTED).mayBeDecided(OFFICER);
    }

    @Test
    void late_is_open_and_due_before_today_and_nothing_else() {
        var measure = measure("E001-M1", TODAY.minusDays(1));
        assertThat(measure.state(TODAY)).isEqualTo(MeasureState.LATE);
        assertThat(measure.state(TODAY.minusDays(1))).isEqualTo(MeasureState.OPEN);
        assertThat(measure.droppedOn(TODAY, "不做了").state(TODAY)).isEqualTo(MeasureState.DROPPED);
        assertThat(done(measure).state(TODAY)).isEqualTo(MeasureState.DONE);
    }

    @Test
    void a_measure_is_done_once_and_reopened_only_when_done() {
        var measure = measure("E001-M1", TODAY);
        refused(() -> done(measure).mayBeDone(), "measure.done");
        refused(() -> measure.droppedOn(TODAY, "不做了").mayBeDone(), "measure.dropped");
        refused(measure::mayBeReopened, "measure.not-done");
        measure.mayBeDone();
        done(measure).mayBeReopened();
    }

    @Test
    void a_measure_is_done_with_a_word_or_evidence() {
        refused(() -> new CompletionEntry(TODAY, " ", null).check(TERM, TODAY), "measure.evidence");
        refused(() -> new CompletionEntry(TODAY.plusDays(1), "好了", null).check(TERM, TODAY), "date.future");
        refused(() -> new CompletionEntry(START.minusDays(1), "好了", null).check(TERM, TODAY), "plan.outside");
        refused(() -> new CompletionEntry(TODAY, "长".repeat(501), null).check(TERM, TODAY), "too-long");
        new CompletionEntry(TODAY, "", new CompletionEntry.Evidence("照片.jpg", new byte[0])).check(TERM, TODAY);
    }
}
