package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.enterprises.ContactNote;
import cn.daodi.enterprises.ContactWay;
import cn.daodi.enterprises.Contacts;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written after a contact stands in the report of its half month, and goes with it. */
@DemoTest
class ContactLinesTests {
    private static final HalfMonth PERIOD = HalfMonth.of(LocalDate.of(2026, 7, 1));
    private static final String E001 = "E001";

    @Autowired
    Contacts contacts;

    @Autowired
    Reports reports;

    @Autowired
    ReportReading reading;

    @Autowired
    DueReports dueReports;

    @Autowired
    DemoRoster roster;

    @Autowired
    CountyClock clock;

    Viewer cadre;

    @BeforeEach
    void july() {
        cadre = roster.viewer(People.CADRE);
        clock.standAt(
                LocalDateTime.of(2026, 7, 2, 9, 0).atZone(CountyClock.ZONE).toInstant());
        dueReports.openUpToToday("239921");
    }

    @AfterEach
    void back() {
        clock.standAt(
                LocalDateTime.of(2026, 6, 17, 9, 0).atZone(CountyClock.ZONE).toInstant());
    }

    private String call() {
        var words = new ContactNote.Words("订单排到九月。", "稳岗返还", "三天内回复用电问题。", "请协调扩容用电。");
        var day = LocalDate.of(2026, 7, 2);
        return contacts.take(cadre, E001, new ContactNote(ContactWay.TELEPHONE, day, "", "", "", "厂长", words, null));
    }

    private List<ReportLine> standing() {
        var report = reading.require(cadre, E001, PERIOD).report();
        return reading.lines(report).stream().filter(line -> !line.dropped()).toList();
    }

    @Test
    void findings_promises_and_problems_each_reach_their_part_of_the_open_report() {
        call();
        assertThat(standing()).extracting(ReportLine::words).contains("订单排到九月。", "三天内回复用电问题。", "请协调扩容用电。");
    }

    @Test
    void a_withdrawn_contact_takes_its_lines_along() {
        String number = call();
        contacts.withdraw(cadre, number, "记错企业");
        assertThat(standing()).extracting(ReportLine::words).doesNotContain("订单排到九月。", "三天内回复用电问题。", "请协调扩容用电。");
    }

    @Test
    void a_line_that_was_edited_stays_after_the_withdrawal() {
        String number = call();
        var line = standing().stream()
                .filter(each -> each.words().equals("订单排到九月。"))
                .findFirst()
                .orElseThrow();
        int version = reading.require(cadre, E001, PERIOD).report().version();
        reports.save(cadre, E001, PERIOD, new ReportDraft(version, Map.of(line.id(), "订单已排到九月底。"), Set.of(), Map.of()));
        contacts.withdraw(cadre, number, "记错企业");
        assertThat(standing())
                .extracting(ReportLine::words)
                .contains("订单已排到九月底。")
                .doesNotContain("三天内回复用电问题。");
    }
}
