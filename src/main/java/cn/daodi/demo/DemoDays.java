package cn.daodi.demo;

import cn.daodi.directory.Calendars;
import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.TableStatistics;
import cn.daodi.reporting.DueReports;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the demo's days pass: each deed at its own minute, each day in one transaction. */
@Component
class DemoDays {
    /** A demo day takes a tenth of a second: the database's own round would come too late. */
    private static final int STATISTICS_DAYS = 10;

    private final DueReports dueReports;
    private final Calling calling;
    private final CountyClock clock;

    DemoDays(DueReports dueReports, Calling calling, CountyClock clock) {
        this.dueReports = dueReports;
        this.calling = calling;
        this.clock = clock;
    }

    /** Who stands behind a subject, and the calendar of the county. */
    @Component
    record Calling(
            Subjects subjects,
            Calendars calendars,
            DemoRoster roster,
            TransactionTemplate transactions,
            TableStatistics statistics) {}

    WorkCalendar calendar() {
        return calling.calendars().of(DemoCounty.CODE);
    }

    /** Something the writer of a subject does at a minute. */
    record Deed(LocalDateTime at, Subject subject, Consumer<Viewer> what) {
        /** In the afternoon, after the notes. */
        Deed late() {
            return new Deed(at.toLocalDate().atTime(14, 0).plusMinutes(at.getMinute()), subject, what);
        }

        /** Towards evening, after the submissions. */
        Deed later() {
            return new Deed(at.toLocalDate().atTime(16, 0).plusMinutes(at.getMinute()), subject, what);
        }
    }

    Deed deed(LocalDate day, Random random, Subject subject, Consumer<Viewer> what) {
        return new Deed(day.atTime(8 + random.nextInt(5), random.nextInt(60)), subject, what);
    }

    void pass(List<Deed> plan) {
        Map<LocalDate, List<Deed>> byDay = plan.stream()
                .sorted(Comparator.comparing(Deed::at))
                .collect(Collectors.groupingBy(deed -> deed.at().toLocalDate(), TreeMap::new, Collectors.toList()));
        var next = DemoCounty.START;
        for (var day : byDay.entrySet()) {
            if (!day.getKey().isBefore(next)) {
                calling.statistics().gather();
                next = day.getKey().plusDays(STATISTICS_DAYS);
            }
            calling.transactions().executeWithoutResult(status -> pass(day.getKey(), day.getValue()));
        }
    }

    private void pass(LocalDate day, List<Deed> deeds) {
        var writers = new HashMap<String, Viewer>();
        stand(day.atTime(7, 30));
        dueReports.openUpToToday(DemoCounty.CODE);
        for (var deed : deeds) {
            stand(deed.at());
            deed.what().accept(writers.computeIfAbsent(deed.subject().number(), number -> writer(deed.subject())));
        }
    }

    private void stand(LocalDateTime at) {
        clock.standAt(at.atZone(CountyClock.ZONE).toInstant());
    }

    private Viewer writer(Subject subject) {
        var capacity = subject.kind() == SubjectKind.ENTERPRISE ? Capacity.CADRE : Capacity.LIAISON;
        return calling.roster()
                .holder(calling.subjects().first(subject.id(), capacity).orElseThrow());
    }
}
