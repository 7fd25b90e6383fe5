package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs read what was filed: the edition in force, also while it is restated, and each earlier one. */
@DemoTest
class ReportEditionTests extends July {
    @Autowired
    MockMvcTester pages;

    private MvcTestResult read(Viewer viewer, String more) {
        return pages.get()
                .uri("/api/v1/reports/E033/" + e033.period() + more)
                .with(People.as(viewer))
                .exchange();
    }

    private void filedLine(MvcTestResult answer, int edition, String words) {
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.filed.edition").isEqualTo(edition);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.filed.content.lines[*].words")
                .asArray()
                .contains(words);
    }

    private void restate() {
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        reports.restate(e033.writer(), "E033", e033.period(), "浇筑完成的是一号炉。");
        var line = e033.line("电炉基础完成浇筑。");
        var draft = new ReportDraft(
                e033.report().version(),
                Map.of(line.id(), "一号电炉基础完成浇筑。"),
                Set.of(),
                Map.of(),
                PlannedSubject.delay(LocalDate.of(2026, 7, 25)),
                null);
        reports.submit(e033.writer(), "E033", e033.period(), draft);
    }

    @Test
    void while_a_report_is_restated_the_filed_edition_stays_in_force() {
        restate();
        filedLine(read(e033.writer(), ""), 1, "电炉基础完成浇筑。");
        filedLine(read(e033.office(), ""), 1, "电炉基础完成浇筑。");
        assertThat(read(e033.office(), "")).bodyText().contains("一号电炉基础完成浇筑。");
        receipts.receive(e033.office(), "E033", e033.period());
        filedLine(read(e033.writer(), ""), 2, "一号电炉基础完成浇筑。");
    }

    @Test
    void an_earlier_edition_is_read_as_it_was_filed() {
        restate();
        receipts.receive(e033.office(), "E033", e033.period());
        filedLine(read(e033.writer(), "/editions/1"), 1, "电炉基础完成浇筑。");
        filedLine(read(e033.writer(), "/editions/2"), 2, "一号电炉基础完成浇筑。");
        assertThat(read(e033.writer(), "/editions/3")).hasStatus(404);
        assertThat(read(e033.viewer(People.OTHER_CADRE), "/editions/1")).hasStatus(404);
    }
}
