package cn.daodi.platform.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 投诉建议: the answer reaches whoever asked, and nobody learns who that was. */
@DemoTest
class FeedbackTests {
    @Autowired
    Feedbacks feedbacks;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    @Test
    void an_answer_is_in_the_inbox_of_whoever_asked_and_of_nobody_else() {
        feedbacks.ask(roster.viewer(People.CADRE), "/reports", "导出能否带上期数？");
        var office = roster.viewer(People.STATIONING);
        String number = feedbacks.all(office).getFirst().number();
        feedbacks.answer(office, number, "下一版导出已带期数。");
        assertThat(get(People.CADRE, "/inbox")).bodyText().contains("答复您的投诉建议 " + number + "：下一版导出已带期数。");
        assertThat(get(People.OTHER_CADRE, "/inbox")).bodyText().doesNotContain(number);
        assertThat(get(People.STATIONING, "/inbox")).bodyText().doesNotContain(number);
        assertThat(get(People.OTHER_CADRE, "/feedback"))
                .bodyText()
                .contains("下一版导出已带期数。")
                .contains("id=\"" + number + "\"")
                .doesNotContain(People.CADRE);
    }
}
