package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteKind;
import cn.daodi.activity.Notes;
import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Posts;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The thread from note to frozen report, as the regulation reads. */
@DemoTest
class ReportThreadTests {
    private static final HalfMonth PERIOD = HalfMonth.parse("2026-07-H1");
    private static final String E001 = "E001";

    @Autowired
    Notes notes;

    @Autowired
    Reports reports;

    @Autowired
    Receipts receipts;

    @Autowired
    ReportReading reading;

    @Autowired
    DueReports dueReports;

    @Autowired
    DemoRoster roster;

    @Autowired
    Posts posts;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient jdbc;

    /** E001 is not behind its plan in these tests. */
    @BeforeEach
    void july() {
        jdbc.sql("update plans.measure set due_on = date '2026-11-30' where number like 'E001-%'")
                .update();
        jdbc.sql("update reporting.report set promised_on = null").update();
        stand(LocalDateTime.of(2026, 7, 1, 9, 0));
        dueReports.openUpToToday("239921");
    }

    @AfterEach
    void back() {
        stand(LocalDateTime.of(2026, 6, 17, 9, 0));
    }

    private void stand(LocalDateTime at) {
        clock.standAt(at.atZone(CountyClock.ZONE).toInstant());
    }

    private Viewer cadre() {
        return roster.viewer(People.CADRE);
    }

    private String note(int day, NoteKind kind, String words) {
        stand(LocalDateTime.of(2026, 7, day, 10, 0));
        return notes.take(cadre(), new NoteEntry(E001, LocalDate.of(2026, 7, day), kind, words));
    }

    private HalfMonthReport report() {
        return reading.require(cadre(), E001, PERIOD).report();
    }

    private List<ReportLine> lines() {
        return reading.lines(report());
    }

    private ReportDraft untouched() {
        return new ReportDraft(report().version(), Map.of(), Set.of(), Map.of());
    }

    @Test
    void five_known_entries_give_exactly_the_right_sourced_lines() {
        String progress = note(2, NoteKind.PROGRESS, "二线设备到厂。");
        String problem = note(3, NoteKind.PROBLEM, "用电扩容无人签收。");
        String next = note(6, NoteKind.NEXT_STEP, "提请协调会明确承办单位。");
        note(7, NoteKind.CONTACT, "电话联系，周内不便接待。");
        stand(LocalDateTime.of(2026, 7, 16, 10, 0));
        notes.take(cadre(), new NoteEntry(E001, LocalDate.of(2026, 7, 16), NoteKind.PROGRESS, "下半月的事。"));

        assertThat(lines())
                .extracting(ReportLine::part, ReportLine::words, ReportLine::sourceNumber)
                .containsExactly(
                        tuple(ReportPart.PROGRESS, "二线设备到厂。", progress),
                        tuple(ReportPart.PROBLEM, "用电扩容无人签收。", problem),
                        tuple(ReportPart.NEXT, "提请协调会明确承办单位。", next));
    }

    @Test
    void later_entries_add_lines_without_touching_edited_text_and_dropped_lines_stay_dropped() {
        note(2, NoteKind.PROGRESS, "甲");
        note(3, NoteKind.PROGRESS, "乙");
        var first = lines().getFirst();
        var second = lines().get(1);
        reports.save(
                cadre(),
                E001,
                PERIOD,
                new ReportDraft(
                        report().version(),
                        Map.of(first.id(), "甲，已改写", second.id(), "乙"),
                        Set.of(second.id()),
                        Map.of()));

        note(4, NoteKind.PROGRESS, "丙");

        assertThat(lines())
                .extracting(ReportLine::words, ReportLine::edited, ReportLine::dropped)
                .containsExactly(tuple("甲，已改写", true, false), tuple("乙", false, true), tuple("丙", false, false));
    }

    @Test
    void a_withdrawn_note_takes_its_untouched_line_along() {
        String number = note(2, NoteKind.PROGRESS, "记错了");
        notes.withdraw(cadre(), number, "记错企业");
        assertThat(lines()).allMatch(ReportLine::dropped);
    }

    @Test
    void a_report_cannot_be_submitted_before_its_half_month_ends_nor_empty() {
        note(2, NoteKind.PROGRESS, "甲");
        refused("report.too-early", () -> reports.submit(cadre(), E001, PERIOD));
        stand(LocalDateTime.of(2026, 7, 15, 17, 0));
        var line = lines().getFirst();
        reports.save(cadre(), E001, PERIOD, new ReportDraft(report().version(), Map.of(), Set.of(line.id()), Map.of()));
        refused("report.empty", () -> reports.submit(cadre(), E001, PERIOD));
    }

    @Test
    void submitted_it_can_be_withdrawn_until_received_and_received_it_is_frozen_with_its_hash() {
        note(2, NoteKind.PROGRESS, "甲");
        stand(LocalDateTime.of(2026, 7, 16, 10, 0));
        reports.submit(cadre(), E001, PERIOD, untouched());
        reports.withdraw(cadre(), E001, PERIOD);
        reports.submit(cadre(), E001, PERIOD, untouched());
        receipts.receive(roster.viewer(People.STATIONING), E001, PERIOD);

        refused("report.not-submitted", () -> reports.withdraw(cadre(), E001, PERIOD));
        refused("report.received", () -> reports.save(cadre(), E001, PERIOD, untouched()));
        var filed = reading.editions(report()).getFirst();
        assertThat(filed.content().lines()).extracting(FiledReport.Line::words).contains("甲");
        assertThat(filed.sha256()).hasSize(64);
    }

    @Test
    void the_first_submission_counts_and_a_return_never_makes_it_late() {
        note(2, NoteKind.PROGRESS, "甲");
        stand(LocalDateTime.of(2026, 7, 17, 10, 0));
        reports.submit(cadre(), E001, PERIOD);
        stand(LocalDateTime.of(2026, 7, 22, 10, 0));
        receipts.sendBack(roster.viewer(People.STATIONING), E001, PERIOD, "请补充数据");
        reports.submit(cadre(), E001, PERIOD);
        assertThat(report().onTime()).isTrue();
    }

    @Test
    void a_report_taken_back_by_its_own_people_was_not_filed() {
        note(2, NoteKind.PROGRESS, "甲");
        stand(LocalDateTime.of(2026, 7, 17, 10, 0));
        reports.submit(cadre(), E001, PERIOD);
        reports.withdraw(cadre(), E001, PERIOD);
        assertThat(report().onTime()).isNull();
    }

    @Test
    void the_other_office_does_not_receive_it_and_a_stranger_does_not_see_it() {
        note(2, NoteKind.PROGRESS, "甲");
        stand(LocalDateTime.of(2026, 7, 16, 10, 0));
        reports.submit(cadre(), E001, PERIOD);
        assertThatThrownBy(() -> receipts.receive(roster.viewer(People.INVESTMENT), E001, PERIOD))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reading.require(roster.viewer(People.OTHER_CADRE), E001, PERIOD))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void whoever_saves_on_an_old_version_is_told() {
        var old = untouched();
        reports.save(cadre(), E001, PERIOD, untouched());
        assertThatThrownBy(() -> reports.save(cadre(), E001, PERIOD, old)).isInstanceOf(Overtaken.class);
    }

    @Test
    void on_a_change_of_holder_the_successor_finishes_it_and_the_predecessor_no_longer_sees_it() {
        note(2, NoteKind.PROGRESS, "甲");
        var before = cadre();
        posts.appoint(
                roster.viewer(People.STATIONING),
                before.acting().id(),
                new PersonEntry("孔丽华", "13900000001", "副主任"),
                LocalDate.of(2026, 7, 10));
        stand(LocalDateTime.of(2026, 7, 16, 10, 0));
        var successor = roster.viewer("孔丽华");
        reports.submit(successor, E001, PERIOD);
        assertThat(reading.require(successor, E001, PERIOD).report().submittedName())
                .isEqualTo("孔丽华");
        assertThatThrownBy(() -> roster.viewer(People.CADRE)).hasMessageContaining("holds no post");
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactly(code));
    }
}
