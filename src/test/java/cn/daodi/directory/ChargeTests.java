package cn.daodi.directory;

import static cn.daodi.directory.DirectoryByHand.COUNTY;
import static cn.daodi.directory.DirectoryByHand.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.daodi.activity.Journal;
import cn.daodi.activity.TimelineEntry;
import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 包联责任: what a viewer's posts answer for today, and which of it the viewer works on. */
@DemoTest
class ChargeTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoRoster roster;

    @Autowired
    Viewers viewers;

    @Autowired
    Rosters rosters;

    @Autowired
    Journal journal;

    @Test
    void whoever_drafts_a_subjects_report_works_on_it_and_nobody_else() {
        var drafted = jdbc.sql("""
                select r.subject || ' ' || r.drafter from reporting.report r
                 where r.county = :county and r.period = (select max(period) from reporting.report where county = :county)""").param("county", COUNTY).query(String.class).list();
        var worked = everybody().stream()
                .flatMap(viewer -> viewer.charges().stream())
                .filter(charge -> charge.works())
                .map(charge -> charge.subject() + " " + charge.post())
                .distinct()
                .toList();
        assertThat(worked).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(drafted);
    }

    @Test
    void where_there_is_no_cadre_the_head_works() {
        var cadre = roster.viewer(People.CADRE);
        assertThat(cadre.workedOn())
                .isEqualTo(cadre.subjectSerials(Capacity.CADRE))
                .hasSize(1);
        var enterprise = new SubjectId(COUNTY, cadre.workedOn()[0]);
        var head = head(enterprise);
        assertThat(head.workedOn()).doesNotContain(enterprise.serial());
        jdbc.sql("""
                update directory.answering set to_day = cast(:today as date) - 1
                 where county = :county and subject = :subject and capacity in ('CADRE', 'LIAISON')""")
                .param("today", TODAY)
                .param("county", COUNTY)
                .param("subject", enterprise.serial())
                .update();
        assertThat(head(enterprise).workedOn()).contains(enterprise.serial());
        assertThat(roster.viewer(People.CADRE).charges()).isEmpty();
    }

    @Test
    void what_rests_or_has_ended_is_answered_for_and_not_worked_on() {
        var cadre = roster.viewer(People.CADRE);
        long enterprise = cadre.workedOn()[0];
        jdbc.sql("""
                insert into directory.pause (county, subject, from_day, reason, paused_name, paused_at)
                values (:county, :subject, :today, '停产检修', '戴思源', '2026-06-17')""")
                .param("county", COUNTY)
                .param("subject", enterprise)
                .param("today", TODAY)
                .update();
        assertThat(roster.viewer(People.CADRE).workedOn()).isEmpty();
        assertThat(roster.viewer(People.CADRE).subjectSerials()).containsExactly(enterprise);
    }

    @Test
    void a_deed_for_a_subject_is_done_under_the_post_that_answers_or_not_at_all() {
        var cadre = roster.viewer(People.CADRE);
        var enterprise = new SubjectId(COUNTY, cadre.workedOn()[0]);
        assertThat(cadre.answering(enterprise, List.of(Capacity.CADRE)).post())
                .isEqualTo(cadre.acting().id());
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> cadre.answering(enterprise, List.of(Capacity.HEAD, Capacity.SPONSOR)));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(
                        () -> cadre.answering(new SubjectId("239922", enterprise.serial()), List.of(Capacity.CADRE)));
    }

    @Test
    void who_stands_behind_a_subject_is_remembered_under_the_standing_alone() {
        var cadre = roster.viewer(People.CADRE);
        long enterprise = cadre.workedOn()[0];
        var sponsor = everybody().stream()
                .filter(viewer ->
                        Arrays.asList(viewer.subjectSerials(Capacity.SPONSOR)).contains(enterprise))
                .findFirst()
                .orElseThrow();
        assertThat(rosters.of(under("3", cadre)).get(enterprise).sponsor()).isEqualTo(sponsor.name());
        jdbc.sql("update directory.person set name = '改名' where county = :county and id = :person")
                .param("county", COUNTY)
                .param("person", sponsor.person().serial())
                .update();
        assertThat(rosters.of(under("3", cadre)).get(enterprise).sponsor()).isEqualTo(sponsor.name());
        assertThat(rosters.of(under("4", cadre)).get(enterprise).sponsor()).isEqualTo("改名");
        assertThat(rosters.of(cadre).get(enterprise).unit()).isEqualTo(unit(head(new SubjectId(COUNTY, enterprise))));
    }

    private static Viewer under(String standing, Viewer viewer) {
        return new Viewer(viewer.person(), viewer.name(), viewer.acting(), viewer.posts(), viewer.charges(), standing);
    }

    private static String unit(Viewer viewer) {
        return viewer.acting().label().split(" · ")[0];
    }

    @Test
    void the_newest_of_few_subjects_and_of_many_are_the_same_as_the_newest_of_each() {
        jdbc.sql("""
                insert into directory.answering (county, subject, post, capacity, from_day)
                select county, id, :post, 'MEMBER', :today from directory.subject where county = :county order by id limit 10""")
                .param("county", COUNTY)
                .param("post", roster.viewer(People.LIAISON).acting().id().serial())
                .param("today", TODAY)
                .update();
        var counted = everybody().stream()
                .filter(viewer -> !viewer.seesWholeCounty() && viewer.subjectSerials().length > 0)
                .peek(viewer -> assertThat(
                                journal.visible(viewer, Long.MAX_VALUE, 8).items())
                        .as(viewer.name())
                        .isEqualTo(newest(viewer)))
                .map(viewer -> viewer.subjectSerials().length)
                .toList();
        assertThat(counted).contains(1).anyMatch(subjects -> subjects > 6);
    }

    private List<TimelineEntry> newest(Viewer viewer) {
        return Arrays.stream(viewer.subjectSerials())
                .flatMap(subject -> journal.of(viewer, new SubjectId(COUNTY, subject), 8).stream())
                .sorted(Comparator.comparing(TimelineEntry::id).reversed())
                .limit(8)
                .toList();
    }

    private Viewer head(SubjectId subject) {
        return everybody().stream()
                .filter(viewer -> viewer.answers(subject, List.of(Capacity.HEAD)))
                .findFirst()
                .orElseThrow();
    }

    private List<Viewer> everybody() {
        return jdbc
                .sql("select distinct person from directory.v_holding where county = :county")
                .param("county", COUNTY)
                .query((row, n) -> new PersonId(COUNTY, row.getLong("person")))
                .list()
                .stream()
                .flatMap(person -> viewers.of(person, null).stream())
                .toList();
    }
}
