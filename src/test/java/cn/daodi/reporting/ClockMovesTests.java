package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.directory.Calendars;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock moved forward and back, as a server's is that was set wrong: what is owed, and by when, does not depend on its way. */
@DemoTest
class ClockMovesTests {
    private static final String COUNTY = "239921";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final int AFTER = 2;

    @Autowired
    DueReports dueReports;

    @Autowired
    Calendars calendars;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void back() {
        stand(TODAY);
    }

    private record Owed(String subject, HalfMonth period, LocalDate dueOn, boolean provisional) {}

    private void stand(LocalDate day) {
        clock.standAt(day.atTime(9, 0).atZone(CountyClock.ZONE).toInstant());
    }

    private void lookOn(LocalDate day) {
        stand(day);
        dueReports.openUpToToday(COUNTY);
    }

    private List<Owed> owed() {
        return jdbc.sql("""
                select s.number, r.period, r.due_on, r.provisional from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = :county order by r.period, s.number""")
                .param("county", COUNTY)
                .query((row, n) -> new Owed(
                        row.getString("number"),
                        HalfMonth.parse(row.getString("period")),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("provisional")))
                .list();
    }

    @Test
    void however_the_clock_was_moved_each_subject_owes_each_half_month_once_and_by_the_same_day() {
        var random = new Random(20260617);
        var calendar = calendars.of(COUNTY);
        var furthest = TODAY;
        for (int move = 0; move < 25; move++) {
            var day = TODAY.plusDays(random.nextInt(100));
            if (day.isAfter(furthest)) furthest = day;
            lookOn(day);
        }
        var owed = owed();
        assertThat(owed).doesNotHaveDuplicates().allSatisfy(each -> {
            var due = calendar.after(each.period().last(), AFTER);
            assertThat(each.dueOn()).isEqualTo(due.day());
            assertThat(each.provisional()).isEqualTo(due.provisional());
        });
        var subjects = owed.stream().collect(Collectors.groupingBy(Owed::subject, Collectors.counting()));
        assertThat(subjects).hasSize(47);
        long periods =
                HalfMonth.parse("2026-02-H1").through(HalfMonth.of(furthest)).count();
        assertThat(subjects.values()).containsOnly(periods);
    }

    @Test
    void going_back_opens_nothing_and_takes_nothing_away() {
        lookOn(TODAY.plusDays(20));
        var there = owed();
        lookOn(TODAY.minusDays(60));
        assertThat(owed()).isEqualTo(there);
        lookOn(TODAY.plusDays(20));
        assertThat(owed()).isEqualTo(there);
    }

    @Test
    void the_last_half_month_of_the_year_is_due_in_the_next_one_provisionally_and_nothing_is_owed_after_the_campaign() {
        lookOn(LocalDate.of(2027, 1, 12));
        var last = HalfMonth.parse("2026-12-H2");
        var calendar = calendars.of(COUNTY);
        assertThat(owed())
                .filteredOn(each -> each.period().equals(last))
                .hasSize(47)
                .allSatisfy(each -> {
                    assertThat(each.dueOn())
                            .isEqualTo(calendar.after(last.last(), AFTER).day());
                    assertThat(each.dueOn().getYear()).isEqualTo(2027);
                    assertThat(each.provisional()).isTrue();
                });
        assertThat(owed()).noneMatch(each -> each.period().compareTo(last) > 0);
    }
}
