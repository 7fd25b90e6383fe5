package cn.daodi.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A county's own template: replaced, in force, given up, kept; by whom. */
@DemoTest
class TemplatePagesTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    private MvcTestResult bring(String name, byte[] content) {
        return pages.post()
                .uri("/papers/brief/template")
                .multipart()
                .file(new MockMultipartFile("file", "任意名称.docx", "application/octet-stream", content))
                .with(People.as(roster, name))
                .exchange();
    }

    private byte[] edited(String words) throws IOException {
        var standing = get(People.SECRETARIAT, "/papers/brief/template.docx")
                .getResponse()
                .getContentAsByteArray();
        return EditedTemplate.of(standing).document("{{报头}}", words + "{{报头}}").bytes();
    }

    private String brief() {
        var docx =
                get(People.CHIEF, "/briefs/2026-05-H2/paper.docx").getResponse().getContentAsByteArray();
        return PrintedPaper.paragraphs(docx).getFirst();
    }

    @Test
    void an_edited_template_is_in_force_at_once_and_the_default_can_come_back() throws IOException {
        assertThat(brief()).isEqualTo("半月工作专报");
        assertThat(bring(People.SECRETARIAT, edited("林川"))).hasStatus(303);
        assertThat(brief()).isEqualTo("林川半月工作专报");
        assertThat(bring(People.STATIONING, edited("甲"))).hasStatus(303);
        assertThat(brief()).isEqualTo("林川甲半月工作专报");
        var restored = pages.post()
                .uri("/papers/brief/template/default")
                .with(People.as(roster, People.INVESTMENT))
                .exchange();
        assertThat(restored).hasStatus(303);
        assertThat(brief()).isEqualTo("半月工作专报");
        assertThat(jdbc.sql("select version from platform.paper_template where county = '239921' order by version")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3);
        assertThat(jdbc.sql("select facts[2] from activity.v_journal where kind like 'PaperTemplate%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("1", "2", "3");
        var first =
                get(People.SECRETARIAT, "/papers/brief/template.docx?version=1").getResponse();
        assertThat(PrintedPaper.paragraphs(first.getContentAsByteArray()).getFirst())
                .isEqualTo("林川{{报头}}");
    }

    @Test
    void what_is_not_accepted_is_said_at_the_field_and_changes_nothing() throws IOException {
        var refused = bring(People.SECRETARIAT, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("这不是 Word 文档");
        var unknown = bring(People.SECRETARIAT, edited("{{局长}}"));
        assertThat(unknown).hasStatus(422).bodyText().contains("不认识的占位符：{{局长}}");
        assertThat(bring(People.SECRETARIAT, new byte[0])).hasStatus(422);
        var already = pages.post()
                .uri("/papers/brief/template/default")
                .with(People.as(roster, People.SECRETARIAT))
                .exchange();
        assertThat(already).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from platform.paper_template")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void templates_are_for_the_offices_and_the_secretariat() throws IOException {
        var template = edited("x");
        for (var name : new String[] {People.CHIEF, People.LEADER, People.CADRE, People.TARGETS, People.SYS_ADMIN}) {
            assertThat(get(name, "/papers")).hasStatus(404);
            assertThat(get(name, "/papers/brief")).hasStatus(404);
            assertThat(get(name, "/papers/brief/template.docx")).hasStatus(404);
            assertThat(bring(name, template)).hasStatus(404);
        }
        assertThat(get(People.SECRETARIAT, "/papers/unknown")).hasStatus(404);
        assertThat(get(People.SECRETARIAT, "/papers/brief/template.docx?version=7"))
                .hasStatus(404);
        assertThat(get(People.SECRETARIAT, "/papers/brief/template.docx?version=0"))
                .hasStatusOk();
    }
}
