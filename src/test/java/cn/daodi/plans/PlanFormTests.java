package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of E033's plan: closed while the office has it, an amendment with former texts once it is received. */
@DemoTest
class PlanFormTests {
    @Autowired
    Plans plans;

    @Autowired
    PlanReceipts receipts;

    @Autowired
    PlanReading reading;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private Viewer writer;
    private Viewer office;

    @BeforeEach
    void submit() {
        office = roster.viewer(People.STATIONING);
        writer = new Holders(roster, jdbc).of("E033", "CADRE");
        var standing = reading.require(office, "E033");
        long owner = standing.answering().getLast().post();
        var measure = new MeasureEntry(0, null, "筹资", owner, LocalDate.of(2026, 9, 28), "到账", null);
        plans.submit(writer, "E033", new PlanDraft(standing.plan().version(), "厂长", "电炉改造", List.of(measure)));
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get().uri(path).with(People.as(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, String fields) {
        return pages.post()
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .content(fields.getBytes(StandardCharsets.UTF_8))
                .with(People.as(viewer))
                .exchange();
    }

    @Test
    void a_form_that_saves_nothing_leads_to_the_plan_and_what_was_typed_too_late_stays() {
        for (var closed : List.of("/plans/E033/edit", "/plans/E033/amendment"))
            assertThat(get(writer, closed)).hasRedirectedUrl("/plans/E033");
        assertThat(post(writer, "/plans/E033", "version=1&workedWith=厂长&aim=改写"))
                .hasStatus(422)
                .bodyText()
                .contains("改写");
        receipts.receive(office, "E033");
        assertThat(get(writer, "/plans/E033/edit")).hasRedirectedUrl("/plans/E033");
        assertThat(get(writer, "/plans/E033/amendment")).hasStatusOk();
    }

    @Test
    void an_amendment_is_typed_over_what_stands_and_both_are_shown() {
        receipts.receive(office, "E033");
        assertThat(get(writer, "/plans/E033/amendment"))
                .bodyText()
                .contains("name=\"text.E033-M1\"", "name=\"by.E033-M1\"", "name=\"aim\"", "电炉改造");
        int version = reading.require(office, "E033").plan().version();
        String same = "version=" + version + "&reason=调整&workedWith=厂长&aim=电炉改造&text.E033-M1=筹资&by.E033-M1=";
        assertThat(post(writer, "/plans/E033/amendment", same))
                .hasStatus(422)
                .bodyText()
                .contains("没有改动");
        String changed = "version=" + version + "&reason=调整&workedWith=厂长&aim=电炉改造并网&text.E033-M1=筹资到位";
        assertThat(post(writer, "/plans/E033/amendment", changed)).hasStatus3xxRedirection();
        assertThat(get(office, "/plans/E033")).bodyText().contains("改为：筹资到位", "电炉改造并网", "原为：电炉改造");
        assertThat(post(office, "/plans/E033/amendment/receipt", "")).hasStatus3xxRedirection();
        assertThat(get(office, "/plans/E033"))
                .bodyText()
                .contains("原为：筹资", "工作计划目标由“电炉改造”改为“电炉改造并网”", "措施 E033-M1 由“筹资”改为“筹资到位”");
        var first = reading.edition(office, reading.require(office, "E033"), 1).content();
        assertThat(first.aim()).isEqualTo("电炉改造");
        assertThat(first.measures().getFirst().what()).isEqualTo("筹资");
    }
}
