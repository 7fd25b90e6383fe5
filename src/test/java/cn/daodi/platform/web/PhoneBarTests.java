package cn.daodi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the bottom bar of a phone has no room for stands under 更多: nothing is out of reach. */
@DemoTest
class PhoneBarTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    private String more(String name) {
        var answer = get(name, "/");
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<details class=\"more\""), page.indexOf("</details>"));
    }

    @Test
    void a_leader_reaches_everything_and_both_switches() {
        assertThat(more(People.LEADER))
                .contains("更多", "\"/plans\"", "\"/briefs\"", "\"/instructions\"", "\"/task-forces\"", "\"/calendar\"")
                .contains("name=\"large\"", "name=\"lang\"")
                .doesNotContain("\"/enterprises\"", "\"/reports\"");
        assertThat(more(People.CADRE)).contains("\"/plans\"", "\"/calendar\"").doesNotContain("\"/briefs\"");
    }

    @Test
    void who_reads_briefs_is_led_from_the_workbench_to_the_newest_released_one() {
        assertThat(get(People.LEADER, "/")).bodyText().contains("\"/briefs/latest\"");
        assertThat(get(People.LEADER, "/briefs/latest")).hasRedirectedUrl("/briefs/2026-05-H2");
        assertThat(get(People.STATIONING, "/briefs/latest")).hasRedirectedUrl("/briefs/2026-05-H2");
        assertThat(get(People.CADRE, "/")).bodyText().doesNotContain("/briefs/latest");
        assertThat(get(People.CADRE, "/briefs/latest")).hasStatus(404);
    }
}
