package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.directory.Deputies;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A report that somebody submits who stands in: name, post and 代 stand at its head and in what was filed. */
@DemoTest
class DeputyReportTests extends July {
    @Autowired
    Deputies deputies;

    @Autowired
    MockMvcTester pages;

    @Test
    void a_deputys_name_stands_with_the_post_stood_in_for() {
        var post = e033.writer().acting();
        var deputy = e033.viewer("武静").person();
        var today = LocalDate.of(2026, 7, 1);
        deputies.appoint(
                e033.office(), post.id(), new Deputies.Entry(deputy.serial(), today, today.plusDays(30), "休假"));
        e033.stand(LocalDate.of(2026, 7, 16));
        var draft = e033.saying(PlannedSubject.delay(LocalDate.of(2026, 7, 25)), null);
        reports.submit(e033.viewer("武静"), "E033", e033.period(), draft);
        String signed = "武静（代" + post.label() + "）";
        assertThat(e033.report().submittedName()).isEqualTo(signed);
        assertThat(pages.get()
                        .uri("/reports/E033/2026-07-H1")
                        .with(People.as(e033.office()))
                        .exchange())
                .bodyText()
                .contains(signed + "　", signed + " 于");
        receipts.receive(e033.office(), "E033", e033.period());
        assertThat(e033.filed().getFirst().content().submittedBy()).isEqualTo(signed);
        assertThat(e033.filed().getFirst().receivedBy()).startsWith(People.STATIONING + " ");
    }
}
