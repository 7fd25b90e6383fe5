package cn.daodi.reporting;

import static cn.daodi.reporting.July.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefDraft;
import cn.daodi.reporting.briefs.BriefSection;
import cn.daodi.reporting.briefs.Briefs;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two offices write one brief of 4,000 characters. */
@DemoTest
class BriefPartsTests {
    private static final HalfMonth JUNE = HalfMonth.parse("2026-06-H1");

    @Autowired
    DemoRoster roster;

    @Autowired
    Briefs briefs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private Viewer viewer(String name) {
        return roster.viewer(name);
    }

    private Brief brief() {
        return briefs.require(viewer(People.SECRETARIAT), JUNE);
    }

    private void compile() {
        briefs.compile(viewer(People.STATIONING), JUNE);
        briefs.compile(viewer(People.INVESTMENT), JUNE);
    }

    private void write(String name, SubjectKind kind, int lines) {
        var added = Collections.nCopies(lines, new BriefDraft.Addition(kind, BriefSection.HIGHLIGHT, "字".repeat(900)));
        briefs.edit(viewer(name), JUNE, new BriefDraft(brief().version(), Map.of(), Set.of(), added));
    }

    /** Leaves out what was added by hand. */
    private void cut(String name, SubjectKind kind) {
        var own = brief().lines().stream()
                .filter(line -> line.kind() == kind && line.words().startsWith("字字"))
                .toList();
        var words = own.stream().collect(Collectors.toMap(line -> line.id(), line -> line.words()));
        briefs.edit(viewer(name), JUNE, new BriefDraft(brief().version(), words, words.keySet(), List.of()));
    }

    @Test
    void only_the_office_whose_part_is_too_long_is_refused_and_shortens_it() {
        compile();
        write(People.STATIONING, SubjectKind.ENTERPRISE, 5);
        assertThat(brief().length(SubjectKind.TASK_FORCE)).isLessThan(Brief.LONGEST / 2);
        briefs.hand(viewer(People.INVESTMENT), JUNE);
        refused("brief.part-too-long.ENTERPRISE", () -> briefs.hand(viewer(People.STATIONING), JUNE));
        cut(People.STATIONING, SubjectKind.ENTERPRISE);
        briefs.hand(viewer(People.STATIONING), JUNE);
        assertThat(brief().parts())
                .allSatisfy(part -> assertThat(part.handedAt()).isNotNull());
    }

    @Test
    void a_part_within_its_half_is_handed_whatever_the_other_says_and_the_secretariat_shortens_the_whole() {
        compile();
        write(People.INVESTMENT, SubjectKind.TASK_FORCE, 3);
        briefs.hand(viewer(People.INVESTMENT), JUNE);
        write(People.SECRETARIAT, SubjectKind.TASK_FORCE, 1);
        assertThat(brief().length(SubjectKind.ENTERPRISE)).isLessThan(Brief.LONGEST / 2);
        briefs.hand(viewer(People.STATIONING), JUNE);
        refused("brief.too-long", () -> briefs.release(viewer(People.SECRETARIAT), JUNE));
        cut(People.SECRETARIAT, SubjectKind.TASK_FORCE);
        briefs.release(viewer(People.SECRETARIAT), JUNE);
        assertThat(brief().isReleased()).isTrue();
    }

    @Test
    void what_two_reports_say_in_the_same_words_stands_once() {
        jdbc.sql("""
                insert into reporting.filed_report (county, report, edition, content, sha256, filed_at, received_by)
                select f.county, f.report, f.edition + 9,
                       cast(jsonb_set(f.content::jsonb, '{lines}', (f.content::jsonb -> 'lines') || cast(:line as jsonb)) as text),
                       f.sha256, f.filed_at, f.received_by
                  from reporting.filed_report f join reporting.report r on r.county = f.county and r.id = f.report
                 where r.period = :period""")
                .param("line", "[{\"part\": \"PROBLEM\", \"words\": \"需县里协调用电。\"}]")
                .param("period", JUNE.toString())
                .update();
        compile();
        var said = brief().lines().stream()
                .filter(line -> line.words().endsWith("：需县里协调用电。"))
                .toList();
        assertThat(said).hasSizeGreaterThan(2).extracting(line -> line.kind()).contains(SubjectKind.TASK_FORCE);
        assertThat(said).filteredOn(line -> !line.dropped()).hasSize(1);
    }

    private MvcTestResult put(String name, String json) {
        return pages.put()
                .uri("/api/v1/briefs/" + JUNE + "/draft")
                .contentType("application/json")
                .content(json.getBytes(StandardCharsets.UTF_8))
                .with(People.as(roster, name))
                .exchange();
    }

    @Test
    void a_program_edits_a_part_as_its_office_does() {
        compile();
        var line = brief().lines().stream()
                .filter(one -> one.kind() == SubjectKind.ENTERPRISE && !one.dropped())
                .findFirst()
                .orElseThrow();
        String added = "\"added\":[{\"kind\":\"ENTERPRISE\",\"section\":\"BEHIND\",\"words\":\"另有一家。\"}]";
        String json = "{\"version\":" + brief().version() + ",\"dropped\":[" + line.id() + "]," + added + "}";
        assertThat(put(People.INVESTMENT, json)).hasStatus(404);
        assertThat(put(People.STATIONING, json)).hasStatusOk();
        assertThat(put(People.STATIONING, json)).hasStatus(409);
        assertThat(brief().lines())
                .anyMatch(one -> one.id() == line.id() && one.dropped())
                .anyMatch(one -> one.words().equals("另有一家。"));
        assertThat(put(People.STATIONING, "{\"version\":" + brief().version() + ",\"added\":[{}]}"))
                .hasStatus(422);
    }
}
