package cn.daodi.demo;

import cn.daodi.activity.Notes;
import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.reporting.Receipts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/**
 * Half a year of work: first visits and plans, notes on working days, reports after each half month, receipts and some returns. The last period
 * stands in the middle of its due day: 31 received, 9 submitted, 4 returned, 3 not filed.
 */
@Component
class DemoHistory {
    private final Subjects subjects;
    private final Notes notes;
    private final DemoReports reports;
    private final Receipts receipts;
    private final Doings doings;
    private final DemoDays days;

    DemoHistory(Subjects subjects, Notes notes, DemoReports reports, Receipts receipts, Doings doings, DemoDays days) {
        this.subjects = subjects;
        this.notes = notes;
        this.reports = reports;
        this.receipts = receipts;
        this.doings = doings;
        this.days = days;
    }

    /** What happens besides notes and reports. */
    @Component
    record Doings(DemoPlans plans, DemoContacts contacts, DemoProblems problems) {}

    /** Lives through the periods; deterministic. */
    void live(Viewer office, Viewer investment) {
        var random = new Random(20260123);
        var calendar = days.calendar();
        var plan = new ArrayList<DemoDays.Deed>();
        var all = subjects.visible(office);
        var last = HalfMonth.of(DemoCounty.TODAY).previous();
        var sentences = new Sentences(random);
        HalfMonth.firstAfter(DemoCounty.START).through(last.next()).forEach(period -> {
            for (var subject : all) note(plan, new Turn(subject, period, calendar, random), sentences);
        });
        HalfMonth.firstAfter(DemoCounty.START).through(last.previous()).forEach(period -> {
            for (var subject : all)
                file(plan, new Turn(subject, period, calendar, random), office(subject, office, investment));
        });
        for (int i = 0; i < all.size(); i++) {
            var turn = new Turn(all.get(i), last, calendar, random);
            current(plan, turn, office(all.get(i), office, investment), i * 29 % all.size());
        }
        plan.addAll(doings.plans().deeds(all, office, investment));
        plan.addAll(doings.contacts().deeds(all));
        plan.addAll(doings.problems().deeds(all, office, calendar));
        days.pass(plan);
    }

    private static Viewer office(Subject subject, Viewer stationing, Viewer investment) {
        return subject.kind() == SubjectKind.ENTERPRISE ? stationing : investment;
    }

    private record Turn(Subject subject, HalfMonth period, WorkCalendar calendar, Random random) {
        /** A working day of the period that lies before the demo's today. */
        List<LocalDate> workingDays() {
            return period.first()
                    .datesUntil(period.last().plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .filter(day -> day.isBefore(DemoCounty.TODAY))
                    .toList();
        }

        LocalDate after(int workingDays) {
            return calendar.after(period.last(), workingDays).day();
        }
    }

    private void note(List<DemoDays.Deed> plan, Turn turn, Sentences sentences) {
        var open = turn.workingDays();
        int count = Math.min(open.size(), 1 + turn.random().nextInt(4));
        for (int i = 0; i < count; i++) {
            var day = open.get(turn.random().nextInt(open.size()));
            var entry = sentences.entry(turn.subject(), day);
            plan.add(days.deed(day, turn.random(), turn.subject(), writer -> notes.take(writer, entry)));
        }
    }

    private void file(List<DemoDays.Deed> plan, Turn turn, Viewer office) {
        int fate = turn.random().nextInt(100);
        var submitted = fate < 4 ? turn.after(3) : turn.after(1 + turn.random().nextInt(2));
        submit(plan, turn, submitted);
        if (fate >= 92) {
            var returned = turn.calendar().after(submitted, 1).day();
            giveBack(plan, turn, office, returned);
            submit(plan, turn, turn.calendar().after(returned, 1).day());
            receive(plan, turn, office, turn.calendar().after(returned, 2).day());
        } else {
            receive(plan, turn, office, turn.calendar().after(submitted, 1).day());
        }
    }

    /** 47 subjects in a scattered order: the first 31 received, then 9 submitted, 4 returned, 3 open. */
    private void current(List<DemoDays.Deed> plan, Turn turn, Viewer office, int place) {
        if (place >= 44) return;
        submit(plan, turn, turn.period().last());
        if (place < 31) receive(plan, turn, office, turn.after(1));
        if (place >= 40) giveBack(plan, turn, office, turn.after(1));
    }

    private void submit(List<DemoDays.Deed> plan, Turn turn, LocalDate day) {
        plan.add(days.deed(day, turn.random(), turn.subject(), writer -> {
                    reports.submit(writer, turn.subject(), turn.period());
                })
                .late());
    }

    private void receive(List<DemoDays.Deed> plan, Turn turn, Viewer office, LocalDate day) {
        plan.add(days.deed(
                        day,
                        turn.random(),
                        turn.subject(),
                        writer -> receipts.receive(office, turn.subject().number(), turn.period()))
                .later());
    }

    private void giveBack(List<DemoDays.Deed> plan, Turn turn, Viewer office, LocalDate day) {
        plan.add(days.deed(
                        day,
                        turn.random(),
                        turn.subject(),
                        writer ->
                                receipts.sendBack(office, turn.subject().number(), turn.period(), "数据与上期不衔接，请核对后补充说明。"))
                .later());
    }
}
