package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.support.DemoTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was submitted stays as it was submitted, and what was received stays received while a correction is under way. */
@DemoTest
class SubmittedReportTests extends July {
    private static final LocalDate PROMISED = LocalDate.of(2026, 7, 25);

    @Test
    void a_measure_done_after_the_submission_takes_neither_cause_nor_promise_away() {
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(PROMISED);
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 14), "7月14日已签字，今日补记。", null));
        assertThat(e033.read().reckoning().late())
                .extracting(Reckoning.LateMeasure::number)
                .containsExactly("E033-M1");
        receipts.receive(e033.office(), "E033", e033.period());
        var filed = e033.filed().getFirst().content();
        assertThat(filed.late()).hasSize(1);
        assertThat(filed.delay()).isEqualTo(PlannedSubject.delay(PROMISED));
        e033.next();
        assertThat(e033.read().reckoning().promise())
                .isEqualTo(new Reckoning.OpenPromise(e033.period().previous(), PROMISED, "与银行重新商定放款安排"));
    }

    @Test
    void a_measure_reopened_after_the_submission_makes_nothing_late_in_it() {
        e033.stand(LocalDate.of(2026, 7, 9));
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 9), "7月9日签字。", null));
        e033.stand(LocalDate.of(2026, 7, 15));
        reports.submit(e033.writer(), "E033", e033.period(), e033.saying(null, null));
        e033.reopen(1, "监理未签字");
        assertThat(e033.read().reckoning().isBehind()).isFalse();
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().late()).isEmpty();
    }

    @Test
    void withdrawn_or_returned_it_answers_for_what_is_late_then() {
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(PROMISED);
        e033.done(1, new CompletionEntry(LocalDate.of(2026, 7, 14), "7月14日已签字。", null));
        receipts.sendBack(e033.office(), "E033", e033.period(), "请写明完成情况");
        assertThat(e033.read().reckoning().isBehind()).isFalse();
        reports.submit(e033.writer(), "E033", e033.period());
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().delay()).isNull();
        e033.next();
        assertThat(e033.read().reckoning().promise())
                .as("what was typed while it was behind was never filed")
                .isNull();
    }

    @Test
    void on_its_own_day_a_measure_is_not_late_yet() {
        e033.stand(LocalDate.of(2026, 7, 2));
        e033.move(1, LocalDate.of(2026, 7, 15));
        e033.stand(LocalDate.of(2026, 7, 15));
        assertThat(e033.read().reckoning().isBehind()).isFalse();
        e033.stand(LocalDate.of(2026, 7, 16));
        assertThat(e033.read().reckoning().isBehind()).isTrue();
    }

    @Test
    void what_was_received_counts_as_received_while_its_correction_is_written_submitted_and_returned() {
        e033.promise(PROMISED);
        e033.previous();
        int received = received();
        reports.restate(e033.writer(), "E033", e033.period(), "方量按监理核实数更正。");
        assertThat(received()).isEqualTo(received);
        submitBehind(PROMISED);
        assertThat(received()).isEqualTo(received);
        assertThat(e033.report().standing()).isEqualTo(ReportState.RESTATING);
        receipts.sendBack(e033.office(), "E033", e033.period(), "请附核实单");
        assertThat(received()).isEqualTo(received);
        assertThat(e033.report().standing()).isEqualTo(ReportState.RESTATING);
        submitBehind(PROMISED);
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(received()).isEqualTo(received);
    }

    @Test
    void a_correction_given_up_leaves_cause_promise_and_receipt_as_they_were_filed() {
        e033.promise(PROMISED);
        e033.previous();
        reports.restate(e033.writer(), "E033", e033.period(), "承诺日期抄错。");
        assertThat(e033.report().returnReason()).isNull();
        reports.save(
                e033.writer(),
                "E033",
                e033.period(),
                e033.saying(PlannedSubject.delay(LocalDate.of(2026, 7, 28)), null));
        reports.dropRestatement(e033.writer(), "E033", e033.period());
        assertThat(e033.report().delay()).isEqualTo(PlannedSubject.delay(PROMISED));
    }

    @Test
    void a_promise_changed_by_a_correction_counts_once_the_correction_is_received() {
        e033.promise(PROMISED);
        e033.previous();
        reports.restate(e033.writer(), "E033", e033.period(), "承诺日期抄错。");
        var later = PROMISED.plusDays(3);
        submitBehind(later);
        assertThat(openPromise()).isEqualTo(PROMISED);
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(openPromise()).isEqualTo(later);
    }

    private LocalDate openPromise() {
        return e033.jdbc
                .sql("select promised_on from reporting.v_open_promise where subject = :subject")
                .param("subject", e033.report().subject().id().serial())
                .query(LocalDate.class)
                .single();
    }

    /** As the list of received reports counts them. */
    private int received() {
        return e033.jdbc
                .sql("""
                select count(*) from reporting.v_report
                 where period = :period and kind = :kind and state in ('RECEIVED', 'RESTATING')""")
                .param("period", e033.period().toString())
                .param("kind", SubjectKind.ENTERPRISE.name())
                .query(Integer.class)
                .single();
    }
}
