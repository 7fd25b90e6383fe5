package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of visits, plans, measures and amendments, without a database. */
class PlanRulesTests {
    private static final LocalDate START = LocalDate.of(2026, 1, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final Term TERM = new Term(1, START, LocalDate.of(2026, 12, 31), 7, List.of("帮融资", "帮市场"));
    private static final Set<Long> OWNERS = Set.of(11L, 12L);
    private static final PersonId CADRE = new PersonId("239921", 1);
    private static final PersonId OFFICER = new PersonId("239921", 2);

    @Test
    void visit_and_plan_are_owed_seven_days_after_the_start() {
        assertThat(TERM.dueFor(LocalDate.of(2025, 1, 1))).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void a_subject_that_became_active_later_owes_them_seven_days_after_its_own_start() {
        assertThat(TERM.dueFor(LocalDate.of(2026, 5, 6))).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    @Test
    void a_visit_needs_a_day_that_is_not_in_the_future_somebody_who_went_and_a_word() {
        refused(() -> made(null, true, "看了车间。").check(TERM, List.of(), TODAY), "required");
        refused(() -> made(TODAY.plusDays(1), true, "看了车间。").check(TERM, List.of(), TODAY), "date.future");
        refused(() -> made(START.minusDays(1), true, "看了车间。").check(TERM, List.of(), TODAY), "plan.outside");
        refused(() -> made(TODAY, false, "看了车间。").check(TERM, List.of(), TODAY), "visit.nobody");
        refused(() -> made(TODAY, true, " ").check(TERM, List.of(), TODAY), "required");
        refused(() -> made(TODAY, true, "长".repeat(501)).check(TERM, List.of(), TODAY), "too-long");
    }

    @Test
    void whoever_went_another_day_is_entered_once_and_later_visits_are_not_added_up() {
        var before = List.of(visit(VisitKind.MADE, START, true));
        refused(() -> made(TODAY, true, "又去一次。").check(TERM, before, TODAY), "visit.again");
        new VisitEntry(VisitKind.MADE, TODAY, true, false, true, "县领导随后也去了。").check(TERM, before, TODAY);
    }

    @Test
    void a_moved_visit_names_the_new_day_and_a_made_one_is_neither_moved_nor_refused() {
        refused(
                () -> new VisitEntry(VisitKind.MOVED, null, false, false, false, "检修").check(TERM, List.of(), TODAY),
                "visit.new-day");
        refused(() -> VisitEntry.moved(TODAY.minusDays(1), "检修").check(TERM, List.of(), TODAY), "visit.new-day-past");
        refused(() -> VisitEntry.moved(LocalDate.of(2027, 1, 4), "检修").check(TERM, List.of(), TODAY), "plan.outside");
        var before = List.of(visit(VisitKind.MADE, START, true));
        refused(() -> VisitEntry.refused("赶订单").check(TERM, before, TODAY), "visit.made");
        VisitEntry.refused("赶订单").check(TERM, List.of(), TODAY);
    }

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
    void one_amendment_waits_at_a_time_and_a_withdrawn_one_is_not_withdrawn_again() {
        refused(() -> amendment(AmendmentState.SUBMITTED).mayBeWritten(), "amendment.waits");
        refused(() -> amendment(AmendmentState.WITHDRAWN).mayBeWithdrawn(), "amendment.not-submitted");
        amendment(AmendmentState.RETURNED).mayBeWritten();
        amendment(AmendmentState.RETURNED).mayBeWithdrawn();
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
    void a_second_move_is_shown_to_the_sponsor_and_the_first_date_stays() {
        var once = measure("E001-M1", TODAY).movedTo(TODAY.plusDays(10));
        assertThat(once.isMovedTwice()).isFalse();
        var twice = once.movedTo(TODAY.plusDays(20));
        assertThat(twice.isMovedTwice()).isTrue();
        assertThat(twice.firstDueOn()).isEqualTo(TODAY);
        assertThat(twice.dueOn()).isEqualTo(TODAY.plusDays(20));
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
        var changes = new PlanChanges(Map.of("E001-M1", TODAY), Map.of(), List.of()).real(List.of(open));
        assertThat(changes.isEmpty()).isTrue();
        var later = new PlanChanges(Map.of("E001-M1", TODAY.plusDays(5)), Map.of(), List.of());
        assertThat(later.applied(List.of(done(open)), TODAY)).containsExactly(done(open));
        assertThat(later.applied(List.of(open), TODAY)).containsExactly(open.movedTo(TODAY.plusDays(5)));
    }

    private static void amend(String reason, Map<String, LocalDate> moves, Map<String, String> drops) {
        var entry = new AmendmentEntry(3, reason, new PlanChanges(moves, drops, List.of()));
        entry.check(TERM, OWNERS, List.of(measure("E001-M1", TODAY.minusDays(3))), TODAY);
    }

    private static VisitEntry made(LocalDate day, boolean cadre, String words) {
        return new VisitEntry(VisitKind.MADE, day, false, false, cadre, words);
    }

    private static Visit visit(VisitKind kind, LocalDate day, boolean cadre) {
        return new Visit(kind, day, false, false, cadre, "看了车间。", "龚斌", Instant.EPOCH);
    }

    private static PlanDraft draft(MeasureEntry measure) {
        return new PlanDraft(0, "总经理", "扩产", List.of(measure));
    }

    private static MeasureEntry measure(LocalDate due, Long owner, String theme) {
        return new MeasureEntry(0, null, "用电扩容", owner, due, "送电", theme);
    }

    private static Measure measure(String number, LocalDate due) {
        var owner = new Measure.Owner(new PostId("239921", 11), "驻企干部", "龚斌");
        return new Measure(number, "用电扩容", owner, due, due, 0, "送电", null, null, null, false);
    }

    private static Measure done(Measure open) {
        return new Measure(
                open.number(),
                open.what(),
                open.owner(),
                open.firstDueOn(),
                open.dueOn(),
                open.moves(),
                open.sign(),
                null,
                new Measure.Done(TODAY, "好了", "龚斌", null),
                null,
                false);
    }

    private static WorkPlan plan(PlanState state) {
        return new WorkPlan(1, state, "总经理", "扩产", null, Instant.EPOCH, CADRE, "龚斌", null, null, null, 0, 1);
    }

    private static Amendment amendment(AmendmentState state) {
        return new Amendment(
                state,
                "推迟",
                new PlanChanges(Map.of(), Map.of(), List.of()),
                Instant.EPOCH,
                CADRE,
                "龚斌",
                null,
                null,
                null);
    }

    private static void refused(ThrowingCallable deed, String... codes) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactlyInAnyOrder(codes));
    }
}
