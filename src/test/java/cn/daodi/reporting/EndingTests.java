package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.directory.Endings;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 退出与撤销, as the regulation reads: who has ended owes nothing more, what was filed stays, a mistake is undone. */
@DemoTest
class EndingTests extends July {
    private static final String LEAVES = "E034";

    @Autowired
    Endings endings;

    @Autowired
    Subjects subjects;

    @Test
    void an_enterprise_that_left_owes_no_report_and_stands_in_no_list_of_the_active() {
        settled();
        endings.end(e033.office(), LEAVES, LocalDate.of(2026, 7, 3), "停产注销");
        assertThat(e033.report(LEAVES).state()).isEqualTo(ReportState.EXCUSED);
        e033.stand(LocalDate.of(2026, 7, 4));
        assertThat(subjects.visible(e033.office()))
                .noneMatch(one -> one.number().equals(LEAVES));
        e033.stand(LocalDate.of(2026, 7, 17));
        assertThat(opened(HalfMonth.parse("2026-07-H2"))).isFalse();
        assertThat(endings.of(e033.office(), LEAVES)).contains(new Endings.Ending(LocalDate.of(2026, 7, 3), "停产注销"));
    }

    @Test
    void its_people_go_on_reading_it_and_have_nothing_to_do_with_it_any_more() {
        settled();
        var cadre = e033.holder(LEAVES, "CADRE").name();
        endings.end(e033.office(), LEAVES, LocalDate.of(2026, 7, 3), "停产注销");
        e033.stand(LocalDate.of(2026, 7, 4));
        assertThat(subjects.require(e033.viewer(cadre), LEAVES).number()).isEqualTo(LEAVES);
        assertThat(subjects.own(e033.viewer(cadre)))
                .noneMatch(one -> one.number().equals(LEAVES));
        assertThat(e033.viewer(cadre)
                        .answers(subjects.require(e033.office(), LEAVES).id(), Reports.WRITERS))
                .isFalse();
        assertThat(e033.duties.of(e033.viewer(cadre)))
                .noneMatch(duty -> duty.path().contains(LEAVES));
    }

    @Test
    void a_mistake_is_undone_within_a_month_and_later_it_begins_anew() {
        settled();
        endings.end(e033.office(), LEAVES, LocalDate.of(2026, 7, 3), "名单核对有误");
        e033.stand(LocalDate.of(2026, 7, 17));
        endings.undo(e033.office(), LEAVES);
        assertThat(e033.report(LEAVES).state()).isEqualTo(ReportState.DUE);
        e033.stand(LocalDate.of(2026, 7, 18));
        assertThat(opened(HalfMonth.parse("2026-07-H2"))).isTrue();
        refused("subject-end.none", () -> endings.undo(e033.office(), LEAVES));
        endings.end(e033.office(), LEAVES, LocalDate.of(2026, 7, 18), "停产注销");
        e033.stand(LocalDate.of(2026, 8, 20));
        endings.undo(e033.office(), LEAVES);
        e033.stand(LocalDate.of(2026, 9, 2));
        assertThat(opened(HalfMonth.parse("2026-08-H1")))
                .as("of the gap nothing is owed")
                .isFalse();
        assertThat(opened(HalfMonth.parse("2026-09-H1"))).isTrue();
    }

    @Test
    void what_somebody_waits_for_is_settled_first_and_named() {
        e033.stand(LocalDate.of(2026, 7, 16));
        submitBehind(LocalDate.of(2026, 7, 25));
        refused("subject-end.report", () -> endings.end(e033.office(), "E033", e033.today(), "停产注销"));
        String busy = e033.jdbc.sql("""
                select s.number from directory.v_subject s where s.kind = 'ENTERPRISE' and exists (
                  select 1 from problems.concern c where c.county = s.county and c.subject = s.id and c.closed_at is null)
                 order by s.id limit 1""").query(String.class).single();
        refused("subject-end.problem", () -> endings.end(e033.office(), busy, e033.today(), "停产注销"));
    }

    @Test
    void the_office_alone_ends_one_with_a_reason_and_a_day_within_a_month() {
        settled();
        assertThatThrownBy(() -> endings.end(e033.writer(), "E033", e033.today(), "停产"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> endings.end(e033.viewer(People.INVESTMENT), LEAVES, e033.today(), "停产"))
                .isInstanceOf(NotVisible.class);
        refused("required", () -> endings.end(e033.office(), LEAVES, e033.today(), " "));
        refused("required", () -> endings.end(e033.office(), LEAVES, null, "停产"));
        refused(
                "subject-end.when",
                () -> endings.end(e033.office(), LEAVES, e033.today().plusDays(1), "停产"));
        refused(
                "subject-end.when",
                () -> endings.end(e033.office(), LEAVES, e033.today().minusDays(32), "停产"));
        endings.end(e033.office(), LEAVES, e033.today(), "停产注销");
        refused("subject-end.ended", () -> endings.end(e033.office(), LEAVES, e033.today(), "停产"));
    }

    @Test
    void whoever_enters_it_again_is_told_to_take_it_back() {
        settled();
        var leaves = subjects.require(e033.office(), LEAVES);
        endings.end(e033.office(), LEAVES, LocalDate.of(2026, 7, 3), "停产注销");
        e033.stand(LocalDate.of(2026, 7, 4));
        refused(
                "subject-end.amend",
                () -> subjects.rename(leaves.id(), new Subjects.Named(leaves.name() + "（新）", 99, "")));
        endings.undo(e033.office(), LEAVES);
        subjects.rename(leaves.id(), new Subjects.Named(leaves.name() + "（新）", 99, ""));
    }

    /** Nothing stands open at E034 on the third of July. */
    private void settled() {
        e033.stand(LocalDate.of(2026, 7, 3));
        e033.jdbc.sql("""
                update reporting.report set state = 'RECEIVED' where state = 'SUBMITTED';
                update problems.concern set closed_at = now() where closed_at is null and subject in (
                  select id from directory.subject where number = 'E034')""").update();
    }

    private boolean opened(HalfMonth period) {
        return e033.jdbc
                .sql("""
                select exists (select 1 from reporting.report r join directory.v_subject s on s.county = r.county and s.id = r.subject
                                where s.number = :number and r.period = :period)""")
                .param("number", LEAVES)
                .param("period", period.toString())
                .query(Boolean.class)
                .single();
    }
}
