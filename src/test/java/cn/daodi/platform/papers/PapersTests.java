package cn.daodi.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportReading;
import cn.daodi.reporting.briefs.Briefs;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What stands on each paper, and who may take it. */
@DemoTest
class PapersTests {
    private static final HalfMonth RELEASED = HalfMonth.parse("2026-05-H2");

    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    Briefs briefs;

    @Autowired
    ReportReading reports;

    @Autowired
    JdbcClient jdbc;

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    private byte[] file(String name, String path) {
        var answer = get(name, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String text(String name, String path) {
        return String.join("\n", PrintedPaper.paragraphs(file(name, path)));
    }

    private void hidden(String path, String... names) {
        for (var name : names) assertThat(get(name, path)).as(name + " " + path).hasStatus(404);
    }

    private long post(String leader) {
        return viewer(leader).posts().getFirst().id().serial();
    }

    private Viewer viewer(String name) {
        return roster.viewer(name);
    }

    @Test
    void the_brief_says_what_was_released() {
        var brief = briefs.require(viewer(People.CHIEF), RELEASED);
        String paper = text(People.CHIEF, "/briefs/2026-05-H2/paper.docx");
        assertThat(paper)
                .contains("半月工作专报", "第" + brief.issue() + "期", "县委办公室　县政府办公室", "2026年5月下半月“领导包项、干部驻企”工作情况")
                .contains("一、总体情况", "二、产业专班", "三、重点企业", "（一）工作亮点", "（二）滞后事项", "（三）需协调的问题");
        assertThat(brief.lines()).isNotEmpty().allSatisfy(line -> assertThat(paper)
                .contains(line.words()));
        var figures = brief.parts().getFirst().figures();
        assertThat(paper)
                .contains("应报专班" + figures.owed() + "个，已接收" + figures.received() + "个；完成措施" + figures.measuresDone()
                        + "项；滞后" + figures.behind() + "个");
        var both = brief.parts().get(1).figures();
        assertThat(paper)
                .contains("应报专班和企业" + (figures.owed() + both.owed()) + "个，已接收" + (figures.received() + both.received())
                        + "个");
        assertThat(audited()).contains("/briefs/2026-05-H2/paper.docx");
    }

    private List<String> audited() {
        return jdbc.sql("select detail from platform.audit where deed = 'Exported'")
                .query(String.class)
                .list();
    }

    @Test
    void a_brief_in_hand_is_for_its_writers_and_says_so() {
        briefs.compile(viewer(People.STATIONING), HalfMonth.parse("2026-06-H1"));
        assertThat(text(People.STATIONING, "/briefs/2026-06-H1/paper.docx")).contains("（送审稿）");
        hidden("/briefs/2026-06-H1/paper.docx", People.CHIEF, People.CADRE, People.SYS_ADMIN);
        hidden("/briefs/2026-06-H1/print", People.CHIEF, People.CADRE, People.AUDITOR);
        hidden("/briefs/2026-05-H2/paper.docx", People.OTHER_CADRE, People.SEC_ADMIN);
        hidden("/briefs/2026-05-H1/paper.docx", People.LIAISON, People.UNIT_HEAD);
    }

    @Test
    void a_report_says_what_was_filed_whatever_was_done_since() {
        var read = reports.require(viewer(People.CADRE), "E001", RELEASED);
        var filed = reports.editions(read.report()).getFirst();
        jdbc.sql("update directory.subject set name = '改名后的企业' where county = '239921' and number = 'E001'")
                .update();
        jdbc.sql("update reporting.line set words = '改了' where county = '239921' and report = :report")
                .param("report", read.report().id())
                .update();
        String paper = text(People.CADRE, "/reports/E001/2026-05-H2/paper.docx");
        assertThat(paper)
                .contains(filed.content().subjectName() + "半月工作情况", "一、进展", "二、存在的问题", "三、下步措施", "接收，定稿存档")
                .contains(filed.sha256().substring(0, 16))
                .doesNotContain("改名后的企业", "改了");
        assertThat(filed.content().lines()).isNotEmpty().allSatisfy(line -> assertThat(paper)
                .contains(line.words()));
        hidden("/reports/E001/2026-05-H2/paper.docx?edition=9", People.CADRE);
        hidden("/reports/E001/2026-05-H2/paper.docx", People.OTHER_CADRE, People.SYS_ADMIN);
        hidden("/reports/E002/2026-05-H2/paper.docx", People.CADRE, People.LIAISON);
        hidden("/reports/E001/2026-05-H2/print", People.OTHER_CADRE, People.AUDITOR);
        hidden("/reports/239922-E001/2026-05-H2/paper.docx", People.STATIONING);
    }

    @Test
    void a_report_not_yet_received_says_that_it_is_no_final_text() {
        assertThat(text(People.CADRE, "/reports/E001/2026-06-H1/paper.docx")).contains("未定稿（已提交）");
    }

    @Test
    void plans_stand_in_the_official_order_with_their_measures() throws IOException {
        String paper = text(People.STATIONING, "/plans/paper.docx");
        assertThat(paper).contains("工作计划一览表", "截至2026年6月17日", "E001-M3");
        var numbers = jdbc.sql("""
                select m.number || ' ' || m.what from plans.v_measure m
                 where m.county = '239921' and m.received and m.dropped_on is null""").query(String.class).list();
        assertThat(numbers).isNotEmpty().allSatisfy(measure -> assertThat(paper).contains(measure));
        assertThat(paper.indexOf("E001-M1")).isLessThan(paper.indexOf("E002-M1"));
        assertThat(text(People.CADRE, "/plans/paper.docx")).contains("E001-M1").doesNotContain("E002-M1");
        assertThat(text(People.STATIONING, "/plans/paper.docx?kind=TASK_FORCE")).doesNotContain("E001-M1");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(People.STATIONING, "/plans/paper.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("对象");
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(40);
        }
        hidden("/plans/paper.docx", People.SYS_ADMIN, People.SEC_ADMIN, People.AUDITOR);
        hidden("/plans/paper.xlsx", People.SYS_ADMIN);
        hidden("/plans/print", People.AUDITOR);
    }

    @Test
    void the_list_of_responsibilities_names_everybody_and_no_telephone() throws IOException {
        String paper = text(People.CHIEF, "/papers/responsibilities.docx");
        assertThat(paper)
                .contains("“领导包项、干部驻企”责任分工表", "一、产业专班", "二、重点企业", People.CADRE, People.LIAISON, People.LEADER)
                .doesNotContainPattern("1[3-9]\\d{9}");
        assertThat(text(People.CADRE, "/papers/responsibilities.docx"))
                .contains(People.CADRE)
                .doesNotContain(People.OTHER_CADRE);
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file(People.CHIEF, "/papers/responsibilities.xlsx")))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("产业专班");
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(38);
        }
        hidden("/papers/responsibilities.docx", People.SYS_ADMIN, People.SEC_ADMIN, People.AUDITOR);
        hidden("/papers/responsibilities/print", People.SYS_ADMIN);
    }

    @Test
    void a_leaders_overview_is_for_the_leader_the_chiefs_and_the_secretariat() {
        String path = "/leaders/" + post(People.LEADER) + "/overview";
        var own = jdbc.sql("""
                select s.name from directory.v_subject s
                  join directory.v_answering a on a.county = s.county and a.subject = s.id
                 where a.post = :post and a.capacity = 'SPONSOR' and a.to_day is null""")
                .param("post", post(People.LEADER))
                .query(String.class)
                .list();
        String paper = text(People.LEADER, path + ".docx");
        assertThat(own).isNotEmpty().allSatisfy(name -> assertThat(paper).contains(name));
        assertThat(paper).contains("县领导包联情况一览", People.LEADER, "2026年6月上半月");
        for (var name : List.of(People.CHIEF, People.SECRETARIAT))
            assertThat(get(name, path)).hasStatusOk();
        hidden(path, "孟桂芝", People.STATIONING, People.TARGETS, People.CADRE, People.SYS_ADMIN);
        hidden(path + ".docx", "孟桂芝", People.STATIONING, People.CADRE);
        hidden("/leaders/999999999/overview", People.CHIEF, People.LEADER);
        hidden("/leaders/" + post(People.STATIONING) + "/overview", People.CHIEF, People.STATIONING);
    }

    @Test
    void the_print_view_says_the_same_and_shows_sources_when_asked() throws IOException {
        String plain =
                get(People.CHIEF, "/briefs/2026-05-H2/print").getResponse().getContentAsString();
        String sourced = get(People.CHIEF, "/briefs/2026-05-H2/print?sources=true")
                .getResponse()
                .getContentAsString();
        String paper = plain.substring(plain.indexOf("<article"), plain.indexOf("</article>"));
        assertThat(paper).doesNotContain("<a ");
        assertThat(sourced).contains("href=\"/briefs/2026-05-H2/figures/BEHIND?kind=TASK_FORCE\"");
        for (var paragraph : PrintedPaper.paragraphs(file(People.CHIEF, "/briefs/2026-05-H2/paper.docx"))) {
            String shown = HtmlUtils.htmlUnescape(paper.replaceAll("<[^>]*>", ""));
            if (paragraph.length() > 30 && !paragraph.contains("印发"))
                assertThat(shown).contains(paragraph);
        }
    }
}
