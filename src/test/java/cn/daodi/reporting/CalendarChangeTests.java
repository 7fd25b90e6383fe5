package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.activity.Journal;
import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Calendars;
import cn.daodi.directory.HolidaySchedule;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar entered later moves what is still open; the old day stays in the journal. */
@DemoTest
class CalendarChangeTests {
    private static final HalfMonth PERIOD = HalfMonth.parse("2026-06-H1");

    @Autowired
    Calendars calendars;

    @Autowired
    ReportReading reading;

    @Autowired
    Journal journal;

    @Autowired
    DemoRoster roster;

    @Test
    void open_deadlines_move_with_the_calendar_and_the_old_day_stays_in_the_journal() {
        var open = read("孙艳", "E019").report();
        var received = read(People.STATIONING, "E001").report();
        assertThat(open.dueOn()).isEqualTo(LocalDate.of(2026, 6, 17));

        enter("""
                date,off,name
                2026-06-16,休,试行
                2026-06-17,休,试行
                """);

        var moved = read("孙艳", "E019").report();
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(moved.isLate(LocalDate.of(2026, 6, 18))).isFalse();
        assertThat(read(People.STATIONING, "E001").report().dueOn()).isEqualTo(received.dueOn());
        assertThat(journal.of(roster.viewer("孙艳"), open.subject().id(), 1))
                .first()
                .satisfies(
                        entry -> assertThat(entry.facts()).containsExactly("2026-06-H1", "2026-06-17", "2026-06-19"));
    }

    private void enter(String csv) {
        calendars.enter(roster.viewer(People.STATIONING), HolidaySchedule.read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private ReportReading.Read read(String name, String number) {
        return reading.require(roster.viewer(name), number, PERIOD);
    }
}
