package cn.daodi.plans;

import static cn.daodi.plans.PlanSamples.START;
import static cn.daodi.plans.PlanSamples.TERM;
import static cn.daodi.plans.PlanSamples.TODAY;
import static cn.daodi.plans.PlanSamples.refused;
import static cn.daodi.plans.PlanSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the first visit, without a database. */
class FirstVisitRulesTests {
    @Test
    void visit_and_plan_are_owed_seven_days_after_the_start() {
        assertThat(TERM.dueFor(LocalDate.of(2025, 1, 1))).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void a_visit_needs_a_day_that_is_not_in_the_future_somebody_who_went_and_a_word() {
        refused(() -> new VisitEntry(null, TODAY, true, true, true, "看了。").check(TERM, List.of(), TODAY), "required");
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
    void a_subject_that_became_active_later_owes_them_seven_days_after_its_own_start() {
        assertThat(TERM.dueFor(LocalDate.of(2026, 5, 6))).isEqualTo(LocalDate.of(2026, 5, 13));
    }

    private static VisitEntry made(LocalDate day, boolean cadre, String words) {
        return new VisitEntry(VisitKind.MADE, day, false, false, cadre, words);
    }
}
