package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ordinary reports are received together; whatever stands out is opened and received by itself. */
@DemoTest
class OrdinaryReportTests extends July {
    private static final String QUIET = "E034";

    @Test
    void an_ordinary_one_is_received_with_others_and_one_that_is_behind_is_not() {
        quiet();
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        refused("report.bulk-marked", () -> receipts.receiveAll(e033.office(), keys("E033")));
        receipts.receiveAll(e033.office(), keys(QUIET));
        assertThat(e033.report(QUIET).state()).isEqualTo(ReportState.RECEIVED);
        assertThat(e033.report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void what_was_returned_and_comes_again_is_read_by_itself() {
        quiet();
        receipts.sendBack(e033.office(), QUIET, e033.period(), "请核实");
        reports.submit(e033.holder(QUIET, "CADRE"), QUIET, e033.period());
        refused("report.bulk-marked", () -> receipts.receiveAll(e033.office(), keys(QUIET)));
        receipts.receive(e033.office(), QUIET, e033.period());
        refused("report.bulk", () -> receipts.receiveAll(e033.office(), keys(QUIET)));
    }

    /** E034 says in July that nothing changed. */
    private void quiet() {
        e033.settle(QUIET);
        e033.stand(LocalDate.of(2026, 7, 15));
        e033.jdbc
                .sql("""
                update reporting.line set dropped_at = now() where report in (
                  select r.id from reporting.report r join directory.v_subject s on s.county = r.county and s.id = r.subject
                   where s.number = :number and r.period = :period)""")
                .param("number", QUIET)
                .param("period", e033.period().toString())
                .update();
        reports.submitUnchanged(e033.holder(QUIET, "CADRE"), QUIET, e033.period());
    }

    private List<Receipts.ReportKey> keys(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> new Receipts.ReportKey(number, e033.period()))
                .toList();
    }
}
