package cn.daodi.reporting.briefs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.BriefFact;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.BriefPart;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure of a released brief opens what it counts: the same for every reader, and the same for ever. */
@DemoTest
class BriefFigureTests {
    private static final HalfMonth RELEASED = HalfMonth.parse("2026-05-H2");

    @Autowired
    BriefPages pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_figure_is_the_number_of_what_it_opens() {
        for (var kind : SubjectKind.values()) {
            var figures = part(kind).figures();
            assertThat(figures.received()).isPositive();
            assertThat(count(kind, BriefFigure.RECEIVED)).isEqualTo(figures.received());
            assertThat(count(kind, BriefFigure.DONE)).isEqualTo(figures.measuresDone());
            assertThat(count(kind, BriefFigure.BEHIND)).isEqualTo(figures.behind());
            assertThat(count(kind, BriefFigure.KEPT)).isEqualTo(figures.kept());
            assertThat(count(kind, BriefFigure.BROKEN)).isEqualTo(figures.broken());
        }
    }

    @Test
    void the_sum_of_both_parts_opens_both() {
        var both = pages.figure(viewer(People.CHIEF), RELEASED, null, BriefFigure.RECEIVED);
        var sum = both.brief().sum().orElseThrow();
        assertThat(both.facts()).hasSize(sum.received());
        assertThat(both.owed()).isEqualTo(sum.owed());
        assertThat(both.brief().opens(null, BriefFigure.BEHIND)).isEqualTo("/briefs/2026-05-H2/figures/BEHIND");
    }

    @Test
    void a_sponsor_reads_the_same_and_has_links_to_what_he_may_see_alone() {
        var whole = opened(People.CHIEF, SubjectKind.ENTERPRISE, BriefFigure.RECEIVED);
        var sponsor = opened(People.LEADER, SubjectKind.ENTERPRISE, BriefFigure.RECEIVED);
        assertThat(sponsor.facts()).isEqualTo(whole.facts());
        assertThat(whole.facts()).allMatch(fact -> whole.sight().sees(fact.subject()));
        assertThat(sponsor.facts()).anyMatch(fact -> sponsor.sight().sees(fact.subject()));
        assertThat(sponsor.facts()).anyMatch(fact -> !sponsor.sight().sees(fact.subject()));
    }

    @Test
    void what_happens_afterwards_changes_nothing() {
        var before = opened(People.CHIEF, SubjectKind.ENTERPRISE, BriefFigure.RECEIVED);
        jdbc.sql("update reporting.report set state = 'RESTATING', restate_reason = '核对' where period = :period")
                .param("period", RELEASED.toString())
                .update();
        jdbc.sql("update plans.measure set done_on = null").update();
        assertThat(opened(People.CHIEF, SubjectKind.ENTERPRISE, BriefFigure.RECEIVED)
                        .facts())
                .isEqualTo(before.facts());
        var done = opened(People.CHIEF, SubjectKind.ENTERPRISE, BriefFigure.DONE);
        assertThat(done.facts()).hasSize(part(SubjectKind.ENTERPRISE).figures().measuresDone());
    }

    @Test
    void what_is_counted_says_where_it_stands() {
        var page = opened(People.CHIEF, SubjectKind.ENTERPRISE, BriefFigure.BEHIND);
        assertThat(page.facts()).isNotEmpty().allSatisfy(fact -> {
            assertThat(page.path(fact))
                    .isEqualTo("/reports/" + fact.subject() + "/2026-05-H2?edition=" + fact.edition());
            assertThat(fact.words()).isNotBlank();
        });
        assertThat(page.path(new BriefFact(BriefFigure.DONE, "E001", "甲厂", null, "E001-M1", "安装")))
                .isEqualTo("/plans/E001#E001-M1");
    }

    @Test
    void who_does_not_read_briefs_finds_no_figure() {
        assertThatThrownBy(() -> opened(People.CADRE, SubjectKind.ENTERPRISE, BriefFigure.RECEIVED))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> pages.figure(
                        viewer(People.CHIEF),
                        HalfMonth.parse("2026-06-H1"),
                        SubjectKind.ENTERPRISE,
                        BriefFigure.RECEIVED))
                .isInstanceOf(NotVisible.class);
    }

    private BriefPart part(SubjectKind kind) {
        return opened(People.CHIEF, kind, BriefFigure.RECEIVED)
                .brief()
                .part(kind)
                .orElseThrow();
    }

    private int count(SubjectKind kind, BriefFigure figure) {
        return opened(People.CHIEF, kind, figure).facts().size();
    }

    private BriefFigurePage opened(String person, SubjectKind kind, BriefFigure figure) {
        return pages.figure(viewer(person), RELEASED, kind, figure);
    }

    private Viewer viewer(String person) {
        return roster.viewer(person);
    }
}
