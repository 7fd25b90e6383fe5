package cn.daodi.reporting;

import static cn.daodi.support.ProblemRows.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import cn.daodi.support.ProblemRows;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Problems in the report of the first half of July: raised, solved, or past their limit; one line each. */
@DemoTest
class ProblemLinesTests {
    private static final HalfMonth PERIOD = HalfMonth.of(LocalDate.of(2026, 7, 1));

    @Autowired
    ReportReading reading;

    @Autowired
    DueReports dueReports;

    @Autowired
    Drafting drafting;

    @Autowired
    Subjects subjects;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountyClock clock;

    Viewer cadre;
    SubjectId subject;

    @BeforeEach
    void july() {
        cadre = roster.viewer(People.CADRE);
        subject = subjects.require(cadre, "E001").id();
        standAt(10);
        dueReports.openUpToToday("239921");
    }

    @AfterEach
    void back() {
        clock.standAt(
                LocalDateTime.of(2026, 6, 17, 9, 0).atZone(CountyClock.ZONE).toInstant());
    }

    private void standAt(int day) {
        clock.standAt(
                LocalDateTime.of(2026, 7, day, 9, 0).atZone(CountyClock.ZONE).toInstant());
    }

    private void put(String number, String state, String... columns) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i += 2) given.put(columns[i], columns[i + 1]);
        new ProblemRows(jdbc).put("E001", number, state, given);
    }

    private void answer(String words) {
        jdbc.sql("""
                insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at)
                select county, id, 'ANSWER', :words, '某某', '县供电公司', now() from problems.problem where number = 'X1'""").param("words", words).update();
    }

    private List<String> standing() {
        drafting.redraft(subject);
        return reading.lines(reading.require(cadre, "E001", PERIOD).report()).stream()
                .filter(line -> !line.dropped()
                        && line.sourceNumber() != null
                        && line.sourceNumber().startsWith("X"))
                .map(line -> line.part() + " " + line.words() + " " + line.sourcePath())
                .toList();
    }

    @Test
    void a_problem_stands_in_the_half_month_it_was_raised_in() {
        put("X1", "REGISTERED", "raised_at", at("2026-07-02 09:00"), "words", "'蒸汽压力不足 '", "origin", "'ENTERPRISE'");
        put("X2", "REGISTERED", "raised_at", at("2026-06-30 23:59"));
        put("X3", "REGISTERED", "raised_at", at("2026-07-16 00:00"));
        put("X4", "CLOSED", "raised_at", at("2026-07-02 09:00"), "outcome", "'WITHDRAWN'", "closed_at", "now()");
        assertThat(standing()).containsExactly("PROBLEM 企业反映：蒸汽压力不足 /problems/X1");
    }

    @Test
    void raised_and_past_its_limit_is_said_in_one_line() {
        put("X1", "HANDLING", "raised_at", at("2026-07-02 09:00"), "due_at", at("2026-07-10 17:30"));
        put("X2", "HANDLING", "raised_at", at("2026-06-02 09:00"), "due_at", at("2026-06-10 17:30"));
        put("X3", "HANDLING", "raised_at", at("2026-06-02 09:00"), "due_at", at("2026-07-16 17:30"));
        assertThat(standing())
                .containsExactly("PROBLEM 用电扩容 X2（已超过办理期限，仍在办理） /problems/X2", "PROBLEM 用电扩容 X1 /problems/X1");
        standAt(11);
        assertThat(standing())
                .contains("PROBLEM 用电扩容 X1（已超过办理期限，仍在办理） /problems/X1")
                .hasSize(2);
        standAt(17);
        assertThat(standing()).hasSize(2);
    }

    @Test
    void what_the_enterprise_confirmed_is_progress_and_no_problem_any_more() {
        put("X1", "HANDLING", "raised_at", at("2026-07-02 09:00"), "due_at", at("2026-07-20 17:30"));
        assertThat(standing()).containsExactly("PROBLEM 用电扩容 X1 /problems/X1");
        jdbc.sql("""
                update problems.problem set state = 'CONFIRMED', due_at = null, measure = 'E001-1',
                       confirmed_at = timestamp '2026-07-08 10:00' at time zone 'Asia/Shanghai' where number = 'X1'""").update();
        assertThat(standing()).containsExactly("PROGRESS 企业确认解决：用电扩容 X1 /problems/X1");
        answer("已受理。");
        answer("新增一台变压器。");
        assertThat(standing()).containsExactly("PROGRESS 企业确认解决：用电扩容 X1。新增一台变压器。 /problems/X1");
        put("X2", "CLOSED", "outcome", "'DECLINED'", "closed_at", at("2026-07-08 10:00"));
        put("X3", "CLOSED", "outcome", "'SOLVED'", "closed_at", at("2026-07-16 10:00"));
        assertThat(standing()).hasSize(1);
    }
}
