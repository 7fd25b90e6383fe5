package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What offices and heads of units do with a report, as the regulation reads. E033 has one measure, due on 10 July 2026. */
@DemoTest
class ReportOfficeTests extends July {
    @Autowired
    Exceptions exceptions;

    @Test
    void what_was_received_is_corrected_by_a_further_edition_and_both_can_be_read() {
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        refused("required", () -> reports.restate(e033.writer(), "E033", e033.period(), " "));
        reports.restate(e033.writer(), "E033", e033.period(), "浇筑完成的是一号炉，二号炉未完成。");
        var line = e033.line("电炉基础完成浇筑。");
        reports.submit(
                e033.writer(),
                "E033",
                e033.period(),
                new ReportDraft(
                        e033.report().version(),
                        Map.of(line.id(), "一号电炉基础完成浇筑。"),
                        Set.of(),
                        Map.of(),
                        PlannedSubject.delay(LocalDate.of(2026, 7, 25)),
                        null));
        assertThat(e033.filed()).hasSize(1);
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed()).extracting(FiledReport::edition).containsExactly(2, 1);
        assertThat(e033.filed().getFirst().reason()).startsWith("浇筑完成的是一号炉");
        assertThat(e033.filed().getFirst().content().lines())
                .extracting(FiledReport.Line::words)
                .contains("一号电炉基础完成浇筑。");
        assertThat(e033.filed().getLast().content().lines())
                .extracting(FiledReport.Line::words)
                .contains("电炉基础完成浇筑。");
        assertThat(e033.report().onTime()).isTrue();
    }

    @Test
    void a_correction_taken_back_leaves_the_report_as_it_was_filed() {
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        reports.restate(e033.writer(), "E033", e033.period(), "核对后无误，撤回更正。");
        reports.dropRestatement(e033.writer(), "E033", e033.period());
        assertThat(e033.report().state()).isEqualTo(ReportState.RECEIVED);
        assertThat(e033.filed()).hasSize(1);
    }

    @Test
    void a_later_day_is_granted_by_the_receiving_office_alone_and_never_an_earlier_one() {
        var due = e033.report().dueOn();
        var grant = new Exceptions.Grant(due.plusDays(3), "停产检修");
        assertThatThrownBy(() -> exceptions.extend(e033.writer(), "E033", e033.period(), grant))
                .isInstanceOf(NotVisible.class);
        refused(
                "report.extend-later",
                () -> exceptions.extend(e033.office(), "E033", e033.period(), new Exceptions.Grant(due, "停产检修")));
        exceptions.extend(e033.office(), "E033", e033.period(), grant);
        assertThat(e033.report().dueOn()).isEqualTo(due.plusDays(3));
    }

    @Test
    void a_later_day_is_a_working_day_and_the_refusal_names_the_next_one() {
        var saturday = LocalDate.of(2026, 7, 25);
        assertThatThrownBy(() ->
                        exceptions.extend(e033.office(), "E033", e033.period(), new Exceptions.Grant(saturday, "停产检修")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    var fault = refused.faults().getFirst();
                    assertThat(fault.code()).isEqualTo("due.rest-day");
                    assertThat(fault.args()).containsExactly("2026-07-25", "2026-07-27");
                });
    }

    @Test
    void what_the_office_excused_is_owed_again_until_its_day_and_not_while_it_rests() {
        var due = e033.report().dueOn();
        refused("report.not-excused", () -> exceptions.owe(e033.office(), "E033", e033.period(), "点错了"));
        exceptions.excuse(e033.office(), "E033", e033.period(), "停产检修");
        assertThatThrownBy(() -> exceptions.owe(e033.writer(), "E033", e033.period(), "点错了"))
                .isInstanceOf(NotVisible.class);
        refused("required", () -> exceptions.owe(e033.office(), "E033", e033.period(), " "));
        exceptions.owe(e033.office(), "E033", e033.period(), "点错了");
        assertThat(e033.report().state()).isEqualTo(ReportState.DUE);
        assertThat(e033.report().dueOn()).isEqualTo(due);
        e033.pause(LocalDate.of(2026, 7, 1));
        refused("report.excused-at-rest", () -> exceptions.owe(e033.office(), "E033", e033.period(), "点错了"));
        e033.resume();
        exceptions.excuse(e033.office(), "E033", e033.period(), "停产检修");
        e033.stand(due.plusDays(1));
        refused("report.excuse-past", () -> exceptions.owe(e033.office(), "E033", e033.period(), "点错了"));
    }

    @Test
    void a_returned_report_is_not_excused_and_the_refusal_says_so() {
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        refused("report.not-open", () -> exceptions.excuse(e033.office(), "E033", e033.period(), "停产检修"));
        receipts.sendBack(e033.office(), "E033", e033.period(), "请补充");
        refused("report.excuse-returned", () -> exceptions.excuse(e033.office(), "E033", e033.period(), "停产检修"));
    }

    @Test
    void a_report_that_explains_why_it_is_behind_is_not_empty() {
        e033.stand(LocalDate.of(2026, 7, 16));
        var explained = new ReportDraft(
                e033.report().version(),
                Map.of(),
                Set.of(),
                Map.of(),
                PlannedSubject.delay(LocalDate.of(2026, 7, 27)),
                null);
        reports.submit(e033.writer(), "E033", e033.period(), explained);
        assertThat(e033.report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void what_rests_owes_none_and_owes_again_when_the_rest_is_over() {
        e033.stand(LocalDate.of(2026, 7, 12));
        e033.pause(LocalDate.of(2026, 7, 10));
        assertThat(e033.report().state()).isEqualTo(ReportState.EXCUSED);
        refused("report.excused", () -> reports.submit(e033.writer(), "E033", e033.period(), e033.saying(null, null)));
        e033.next();
        assertThat(e033.report().state()).isEqualTo(ReportState.EXCUSED);
        e033.resume();
        assertThat(e033.report().state()).isEqualTo(ReportState.DUE);
        e033.previous();
        assertThat(e033.report().state()).isEqualTo(ReportState.EXCUSED);
    }

    @Test
    void what_an_office_enters_for_a_caller_is_marked_and_received_by_somebody_else() {
        e033.stand(LocalDate.of(2026, 7, 16));
        var draft = e033.saying(PlannedSubject.delay(LocalDate.of(2026, 7, 25)), null);
        refused("required", () -> reports.enterFor(e033.office(), "E033", e033.period(), new CalledReport(" ", draft)));
        reports.enterFor(e033.office(), "E033", e033.period(), new CalledReport("厂长雷鸣", draft));
        assertThat(e033.report().caller()).isEqualTo("厂长雷鸣");
        refused("report.own", () -> receipts.receive(e033.office(), "E033", e033.period()));
        receipts.receive(e033.viewer(People.STATIONING_TOO), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().caller()).isEqualTo("厂长雷鸣");
    }

    @Test
    void with_the_unit_check_on_the_office_waits_until_the_due_day_and_then_receives_it_marked_unchecked() {
        e033.askForCheck();
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        refused("report.unchecked", () -> receipts.receive(e033.office(), "E033", e033.period()));
        assertThatThrownBy(() -> receipts.check(e033.writer(), "E033", e033.period()))
                .isInstanceOf(NotVisible.class);
        e033.stand(e033.report().dueOn().plusDays(1));
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().checkedBy()).isEmpty();
    }

    @Test
    void the_head_of_the_unit_checks_or_gives_it_back() {
        e033.askForCheck();
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        receipts.refuseCheck(e033.head(), "E033", e033.period(), "浇筑方量请补上。");
        assertThat(e033.report().state()).isEqualTo(ReportState.RETURNED);
        reports.submit(e033.writer(), "E033", e033.period());
        receipts.check(e033.head(), "E033", e033.period());
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().checkedBy())
                .isEqualTo(e033.head().name());
    }
}
