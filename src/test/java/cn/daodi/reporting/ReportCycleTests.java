package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteKind;
import cn.daodi.activity.Notes;
import cn.daodi.kernel.Refused;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.support.DemoTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cycle of a report whose subject has a plan, as the regulation reads. E033 has one measure, due on 10 July 2026. */
@DemoTest
class ReportCycleTests extends July {
    @Autowired
    Notes notes;

    @Test
    void behind_is_computed_from_the_late_measure_and_asks_cause_remedy_and_date() {
        e033.stand(LocalDate.of(2026, 7, 15));
        assertThat(e033.read().reckoning().late())
                .extracting(Reckoning.LateMeasure::number)
                .containsExactly("E033-M1");
        refused("report.cause", () -> reports.submit(e033.writer(), "E033", e033.period(), e033.saying(null, null)));
        refused(
                "report.promised-when",
                () -> reports.submit(
                        e033.writer(),
                        "E033",
                        e033.period(),
                        e033.saying(PlannedSubject.delay(LocalDate.of(2026, 7, 14)), null)));
        var other = new Delay(DelayCause.OTHER, " ", "重新商定", LocalDate.of(2026, 7, 25));
        refused(
                "report.cause-words",
                () -> reports.submit(e033.writer(), "E033", e033.period(), e033.saying(other, null)));
        submitBehind(LocalDate.of(2026, 7, 25));
        receipts.receive(e033.office(), "E033", e033.period());
        var filed = e033.filed().getFirst().content();
        assertThat(filed.late()).hasSize(1);
        assertThat(filed.delay()).isEqualTo(PlannedSubject.delay(LocalDate.of(2026, 7, 25)));
    }

    @Test
    void a_measure_done_in_the_half_month_is_a_line_and_one_due_in_the_next_is_a_next_step() {
        e033.stand(LocalDate.of(2026, 7, 3));
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 3), "7月3日通过验收。", null));
        e033.stand(LocalDate.of(2026, 7, 16));
        assertThat(e033.lines())
                .extracting(ReportLine::part, ReportLine::sourceKind, ReportLine::sourceNumber)
                .contains(tuple(ReportPart.PROGRESS, "measure", "E033-M1"))
                .contains(tuple(ReportPart.NEXT, "measure-due", "E033-M2"));
        assertThat(e033.read().reckoning().isBehind()).isFalse();
    }

    @Test
    void a_measure_reopened_or_moved_takes_its_untouched_line_along_and_brings_it_back() {
        e033.stand(LocalDate.of(2026, 7, 3));
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 2), "7月2日验收。", null));
        assertThat(standing("measure")).containsExactly("完成措施：一号电炉基础。7月2日验收。");
        e033.reopen(1, "监理未签字");
        assertThat(standing("measure")).isEmpty();
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 3), "7月3日签字。", null));
        assertThat(standing("measure")).containsExactly("完成措施：一号电炉基础。7月3日签字。");
        assertThat(standing("measure-due")).containsExactly("一号电炉安装（7月20日前完成）");
        e033.move(2, LocalDate.of(2026, 7, 28));
        assertThat(standing("measure-due")).containsExactly("一号电炉安装（7月28日前完成）");
        e033.move(2, LocalDate.of(2026, 8, 20));
        assertThat(standing("measure-due")).isEmpty();
    }

    @Test
    void a_line_a_person_has_edited_stays_whatever_becomes_of_its_measure() {
        e033.stand(LocalDate.of(2026, 7, 3));
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 3), "7月3日签字。", null));
        var line = e033.line("完成措施：一号电炉基础。7月3日签字。");
        var draft =
                new ReportDraft(e033.report().version(), Map.of(line.id(), "基础已完成。"), Set.of(), Map.of(), null, null);
        reports.save(e033.writer(), "E033", e033.period(), draft);
        e033.reopen(1, "监理未签字");
        assertThat(standing("measure")).containsExactly("基础已完成。");
    }

    private List<String> standing(String kind) {
        return e033.lines().stream()
                .filter(line -> kind.equals(line.sourceKind()) && !line.dropped())
                .map(ReportLine::words)
                .toList();
    }

    @Test
    void a_correction_repeats_a_promise_whose_day_has_passed() {
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        e033.stand(LocalDate.of(2026, 7, 30));
        reports.restate(e033.writer(), "E033", e033.period(), "方量按监理核实数更正。");
        refused(
                "report.promised-when",
                () -> reports.submit(
                        e033.writer(),
                        "E033",
                        e033.period(),
                        e033.saying(PlannedSubject.delay(LocalDate.of(2026, 7, 15)), null)));
        submitBehind(LocalDate.of(2026, 7, 25));
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed()).extracting(FiledReport::edition).containsExactly(2, 1);
        assertThat(e033.filed())
                .allSatisfy(filed -> assertThat(filed.content().unit()).isEqualTo("县委办公室"));
    }

    @Test
    void the_next_report_opens_with_the_promise_and_asks_what_became_of_it() {
        e033.promise(LocalDate.of(2026, 7, 25));
        var open = e033.read().reckoning().promise();
        assertThat(open).isNotNull();
        assertThat(open.promisedOn()).isEqualTo(LocalDate.of(2026, 7, 25));
        e033.allDone();
        e033.stand(LocalDate.of(2026, 7, 31));
        refused("report.promise", () -> reports.submit(e033.writer(), "E033", e033.period(), e033.saying(null, null)));
        refused(
                "report.promise-due",
                () -> reports.submit(
                        e033.writer(),
                        "E033",
                        e033.period(),
                        e033.saying(null, new PromiseAnswer(PromiseOutcome.PENDING, ""))));
        refused(
                "report.promise-words",
                () -> reports.submit(
                        e033.writer(),
                        "E033",
                        e033.period(),
                        e033.saying(null, new PromiseAnswer(PromiseOutcome.BROKEN, ""))));
        reports.submit(
                e033.writer(), "E033", e033.period(), e033.saying(null, new PromiseAnswer(PromiseOutcome.KEPT, "")));
        e033.next();
        assertThat(e033.read().reckoning().promise()).isNull();
    }

    @Test
    void a_promise_that_is_not_yet_due_stays_open_for_the_report_after() {
        e033.promise(LocalDate.of(2026, 8, 10));
        e033.allDone();
        e033.stand(LocalDate.of(2026, 7, 31));
        reports.submit(
                e033.writer(), "E033", e033.period(), e033.saying(null, new PromiseAnswer(PromiseOutcome.PENDING, "")));
        e033.next();
        assertThat(e033.read().reckoning().promise()).isNotNull();
    }

    @Test
    void two_broken_promises_running_are_shown_to_the_sponsor_and_one_is_not() {
        e033.promise(LocalDate.of(2026, 7, 25));
        breakIt();
        assertThat(e033.shownToTheSponsor()).isFalse();
        e033.next();
        breakIt();
        assertThat(e033.shownToTheSponsor()).isTrue();
    }

    private void breakIt() {
        e033.stand(e033.period().last());
        var broken = new PromiseAnswer(PromiseOutcome.BROKEN, "银行上级行未批复。");
        reports.submit(
                e033.writer(),
                "E033",
                e033.period(),
                e033.saying(PlannedSubject.delay(e033.period().last().plusDays(8)), broken));
    }

    @Test
    void no_change_is_refused_while_something_is_late_or_a_promise_waits_and_the_refusal_says_which() {
        e033.stand(LocalDate.of(2026, 7, 15));
        assertThatThrownBy(() -> reports.submitUnchanged(e033.writer(), "E033", e033.period()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.faults().getFirst().code()).isEqualTo("report.unchanged-late");
                    assertThat(refused.faults().getFirst().args()).containsExactly("E033-M1");
                });
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.allDone();
        e033.stand(LocalDate.of(2026, 7, 31));
        refused("report.unchanged-promise", () -> reports.submitUnchanged(e033.writer(), "E033", e033.period()));
    }

    @Test
    void no_change_submits_a_report_of_one_line_when_nothing_was_recorded() {
        e033.next();
        e033.next();
        e033.stand(LocalDate.of(2026, 8, 15));
        var quiet = "E034";
        var writer = e033.holder(quiet, "CADRE");
        e033.settle(quiet);
        notes.take(writer, new NoteEntry(quiet, LocalDate.of(2026, 8, 14), NoteKind.PROGRESS, "新装一台包装机。"));

        refused("report.unchanged-lines", () -> reports.submitUnchanged(writer, quiet, e033.period()));
        notes.withdraw(writer, e033.lastNote(quiet), "记错了企业");
        reports.submitUnchanged(writer, quiet, e033.period());
        assertThat(e033.report(quiet).state()).isEqualTo(ReportState.SUBMITTED);
    }
}
