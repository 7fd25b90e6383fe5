package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A report on paper: its days as papers write them, what its file is called, how it was received. */
@DemoTest
class ReportPaperTests extends July {
    @Autowired
    MockMvcTester pages;

    private String shown() {
        var answer = pages.get()
                .uri("/reports/E033/" + e033.period() + "/print")
                .with(People.as(e033.roster, People.STATIONING))
                .exchange();
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    private String file(String query) {
        var answer = pages.get()
                .uri("/reports/E033/" + e033.period() + "/paper.docx" + query)
                .with(People.as(e033.roster, People.STATIONING))
                .exchange();
        assertThat(answer).hasStatusOk();
        String header = answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }

    @Test
    void its_days_are_written_as_papers_write_them() {
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        assertThat(shown())
                .contains("应于2026年7月10日完成", "承诺完成日期：2026年7月25日", "2026年7月16日 09:00 由")
                .doesNotContain("2026-07-25", "2026-07-10", "未经责任单位审核");
        e033.next();
        assertThat(shown()).contains("2026年7月上半月承诺2026年7月25日前：").doesNotContain("2026-07-25");
    }

    @Test
    void its_file_is_called_by_enterprise_half_month_and_edition() {
        String name = e033.report().subject().name();
        assertThat(file("")).isEqualTo(name + "-2026年7月上半月-半月报-未定稿.docx");
        e033.promise(LocalDate.of(2026, 7, 25));
        e033.previous();
        assertThat(file("")).isEqualTo(name + "-2026年7月上半月-半月报.docx");
        reports.restate(e033.writer(), "E033", e033.period(), "浇筑完成的是一号炉。");
        reports.submit(e033.writer(), "E033", e033.period());
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(file("")).isEqualTo(name + "-2026年7月上半月-半月报-第二版.docx");
        assertThat(file("?edition=1")).isEqualTo(name + "-2026年7月上半月-半月报.docx");
    }

    @Test
    void what_was_received_without_the_check_that_was_due_says_so() {
        e033.askForCheck();
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        assertThat(shown()).doesNotContain("未经责任单位审核");
        e033.stand(e033.report().dueOn().plusDays(1));
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(shown()).contains("未经责任单位审核");
    }
}
