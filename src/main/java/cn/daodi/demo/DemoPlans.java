package cn.daodi.demo;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import cn.daodi.plans.AmendmentEntry;
import cn.daodi.plans.Amendments;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.plans.Completions;
import cn.daodi.plans.FirstVisits;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanChanges;
import cn.daodi.plans.PlanDraft;
import cn.daodi.plans.PlanReading;
import cn.daodi.plans.PlanReceipts;
import cn.daodi.plans.Plans;
import cn.daodi.plans.Standing;
import cn.daodi.plans.VisitEntry;
import cn.daodi.plans.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * First visits and plans of the county: a week of visits, one moved and one refused; three plans late, one returned, one
 * never filed; most measures done by the demo's day, eight late, some amended, one amendment with the office.
 */
@Component
class DemoPlans {
    private static final LocalDate WEEK = LocalDate.of(2026, 1, 26);
    private static final LocalDate MOVED_TO = LocalDate.of(2026, 2, 4);
    private static final String MOVED = "E012";
    private static final String REFUSED = "E024";
    private static final String RETURNED = "E007";
    private static final Map<String, LocalDate> LATE = Map.of(
            "T06",
            LocalDate.of(2026, 2, 2),
            "E019",
            LocalDate.of(2026, 2, 3),
            "E028",
            LocalDate.of(2026, 2, 5),
            MOVED,
            LocalDate.of(2026, 2, 6));

    private final Doors doors;
    private final PlanReading reading;
    private final DemoDays days;

    DemoPlans(Doors doors, PlanReading reading, DemoDays days) {
        this.doors = doors;
        this.reading = reading;
        this.days = days;
    }

    /** The front doors people go through. */
    @Component
    record Doors(
            FirstVisits visits, Plans plans, PlanReceipts receipts, Amendments amendments, Completions completions) {}

    /** What all subjects share. */
    private record Chances(WorkCalendar calendar, Random random) {}

    /** One subject, its text, its office and its chances. */
    private record Turn(
            List<DemoDays.Deed> deeds, Subject subject, PlanTexts.PlanText text, Viewer office, Chances chances) {
        String number() {
            return subject.number();
        }

        LocalDate next(LocalDate day, int workingDays) {
            return chances.calendar().after(day, workingDays).day();
        }
    }

    List<DemoDays.Deed> deeds(List<Subject> subjects, Viewer stationing, Viewer investment) {
        var texts = PlanTexts.read();
        var deeds = new ArrayList<DemoDays.Deed>();
        var chances = new Chances(days.calendar(), new Random(20260124));
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            var text = texts.get(subject.number());
            if (text == null) continue;
            var office = subject.kind() == SubjectKind.ENTERPRISE ? stationing : investment;
            var turn = new Turn(deeds, subject, text, office, chances);
            visit(turn, WEEK.plusDays(i * 7 % 4), i % 3 > 0);
            if (!text.measures().isEmpty()) plan(turn, WEEK.plusDays(2 + i % 3));
        }
        return deeds;
    }

    private void visit(Turn turn, LocalDate day, boolean headToo) {
        String number = turn.number();
        if (number.equals(REFUSED)) {
            add(turn, day, writer -> doors.visits()
                    .enter(writer, number, VisitEntry.refused(turn.text().seen())));
            return;
        }
        if (number.equals(MOVED))
            add(turn, day, writer -> doors.visits()
                    .enter(writer, number, VisitEntry.moved(MOVED_TO, "腊月设备检修，车间停产，企业希望节前检修完再来。")));
        var made = number.equals(MOVED) ? MOVED_TO : day;
        add(turn, made, writer -> {
            boolean sponsor = reading.require(writer, number).answering().stream()
                    .anyMatch(each -> each.capacity() == Capacity.SPONSOR);
            var words = turn.text().seen();
            doors.visits().enter(writer, number, new VisitEntry(VisitKind.MADE, made, sponsor, headToo, true, words));
        });
    }

    private void add(Turn turn, LocalDate day, Consumer<Viewer> what) {
        turn.deeds().add(days.deed(day, turn.chances().random(), turn.subject(), what));
    }

    private void plan(Turn turn, LocalDate week) {
        String number = turn.number();
        var submitted = LATE.getOrDefault(number, week);
        late(turn, submitted, writer -> doors.plans()
                .submit(writer, number, draft(turn, reading.require(writer, number))));
        var received = turn.next(submitted, 1);
        if (number.equals(RETURNED)) {
            later(turn, received, writer -> doors.receipts()
                    .sendBack(turn.office(), number, "“怎样算完成”写得过于笼统，请写明可以核对的结果。"));
            late(turn, turn.next(received, 1), writer -> doors.plans().submit(writer, number));
            received = turn.next(received, 2);
        }
        later(turn, received, writer -> doors.receipts().receive(turn.office(), number));
        for (int i = 0; i < turn.text().measures().size(); i++)
            measure(turn, i + 1, turn.text().measures().get(i));
    }

    private void late(Turn turn, LocalDate day, Consumer<Viewer> what) {
        turn.deeds()
                .add(days.deed(day, turn.chances().random(), turn.subject(), what)
                        .late());
    }

    private void later(Turn turn, LocalDate day, Consumer<Viewer> what) {
        turn.deeds()
                .add(days.deed(day, turn.chances().random(), turn.subject(), what)
                        .later());
    }

    private static PlanDraft draft(Turn turn, Standing standing) {
        var entries = new ArrayList<MeasureEntry>();
        for (var measure : turn.text().measures()) {
            entries.add(new MeasureEntry(
                    entries.size(),
                    null,
                    measure.what(),
                    owner(standing, measure.owner()),
                    measure.due(),
                    measure.sign(),
                    measure.theme()));
        }
        return new PlanDraft(0, turn.text().workedWith(), turn.text().aim(), entries);
    }

    /** Industries have a liaison where enterprises have a cadre. */
    private static long owner(Standing standing, Capacity wanted) {
        boolean industry = standing.subject().kind() == SubjectKind.TASK_FORCE;
        var capacity = wanted == Capacity.CADRE && industry ? Capacity.LIAISON : wanted;
        return standing.answering().stream()
                .filter(each -> each.capacity() == capacity)
                .findFirst()
                .orElse(standing.answering().getLast())
                .post();
    }

    private void measure(Turn turn, int place, PlanTexts.MeasureText text) {
        String measure = turn.number() + "-M" + place;
        if (text.is("move")) {
            for (int i = 1; i < text.fate().size(); i++) {
                var before = i == 1 ? text.due() : text.moved(i - 1);
                amend(turn, turn.next(before.minusDays(9), 0), moved(measure, text.moved(i)), "配套条件推迟，相关单位已说明情况。");
            }
        } else if (text.is("drop")) {
            amend(turn, LocalDate.of(2026, 4, 21), dropped(measure), "企业调整经营方向，经商定取消出口备案，改做商超渠道。");
        } else if (text.is("ask")) {
            ask(turn, LocalDate.of(2026, 6, 16), moved(measure, text.moved(1)), "环评公示期间收到意见，需补充论证，申请延期。");
        } else if (!text.is("late") && text.due().isBefore(DemoCounty.TODAY)) {
            done(turn, measure, text);
        }
    }

    private void done(Turn turn, String measure, PlanTexts.MeasureText text) {
        var day = turn.next(text.due().minusDays(turn.chances().random().nextInt(6)), 0);
        var on = day.isBefore(DemoCounty.TODAY) ? day : DemoCounty.TODAY.minusDays(1);
        String word = List.of("%s，材料已存档。", "按期完成：%s。", "%s，已向企业反馈。")
                .get(turn.chances().random().nextInt(3))
                .formatted(text.sign());
        late(turn, on, writer -> doors.completions()
                .complete(writer, turn.number(), measure, new CompletionEntry(on, word, null)));
    }

    private static PlanChanges moved(String measure, LocalDate day) {
        return new PlanChanges(Map.of(measure, day), Map.of(), List.of());
    }

    private static PlanChanges dropped(String measure) {
        return new PlanChanges(Map.of(), Map.of(measure, "企业调整经营方向，不再办理出口备案。"), List.of());
    }

    private void amend(Turn turn, LocalDate day, PlanChanges changes, String reason) {
        ask(turn, day, changes, reason);
        later(turn, turn.next(day, 1), writer -> doors.amendments().receive(turn.office(), turn.number()));
    }

    private void ask(Turn turn, LocalDate day, PlanChanges changes, String reason) {
        late(turn, day, writer -> {
            int version = reading.require(writer, turn.number()).plan().version();
            doors.amendments().submit(writer, turn.number(), new AmendmentEntry(version, reason, changes));
        });
    }
}
