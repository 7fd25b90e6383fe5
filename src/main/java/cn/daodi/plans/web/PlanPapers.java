package cn.daodi.plans.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.VisitKind;
import cn.daodi.platform.papers.PaperKind;
import cn.daodi.platform.papers.PaperLine;
import cn.daodi.platform.papers.PaperTexts;
import cn.daodi.platform.papers.TablePaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 工作计划一览表: the list of plans with the measures of those received, in the official order. */
@Component
class PlanPapers {
    private static final String TABLE = "计划表";
    private static final int ROWS = 200;
    private static final List<TablePaper.Column> COLUMNS = List.of(
            new TablePaper.Column("序号", 6),
            new TablePaper.Column("对象", 32),
            new TablePaper.Column("首访", 20),
            new TablePaper.Column("工作计划", 20),
            new TablePaper.Column("措施", 60));
    private static final PaperKind KIND = new PaperKind(
            30, "plans", "工作计划一览表", TablePaper.sample(Map.of(TABLE, COLUMNS)), Set.of(TABLE), Set.of("说明"));

    private final PlanLists lists;
    private final PlanMeasures measures;
    private final PaperTexts texts;
    private final Clock clock;

    PlanPapers(PlanLists lists, PlanMeasures measures, PaperTexts texts, Clock clock) {
        this.lists = lists;
        this.measures = measures;
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PaperKind plansKind() {
        return KIND;
    }

    /** All that is asked for, not only the part a page shows. */
    TablePaper of(Viewer viewer, PlanFilter filter) {
        var today = LocalDate.now(clock);
        var bySubject = measures.bySubject(viewer, today);
        var rows = new ArrayList<List<TablePaper.Cell>>();
        for (var part = filter.withRows(ROWS); ; ) {
            var slice = lists.list(viewer, part);
            for (var row : slice.items())
                rows.add(row(rows.size() + 1, row, bySubject.getOrDefault(row.subject(), List.of())));
            if (slice.next() == null) break;
            part = part.from(slice.next());
        }
        var table = new TablePaper.Table(TABLE, "", COLUMNS, rows);
        return new TablePaper(KIND, "县驻企办　县产业招商办", KIND.name(), note(filter, today), List.of(table));
    }

    private String note(PlanFilter filter, LocalDate today) {
        String narrowed =
                (filter.kind() == null ? "" : texts.t("subject." + filter.kind().name()) + "　")
                        + (filter.state() == null
                                ? ""
                                : texts.t("plan.state." + filter.state().name()) + "　");
        return narrowed + "截至" + texts.day(today);
    }

    private List<TablePaper.Cell> row(int number, PlanRow row, List<PlanMeasures.Standing> measures) {
        String path = "/plans/" + row.subject();
        var lines = measures.stream().map(measure -> measure(measure, path)).toList();
        return List.of(
                TablePaper.Cell.of(String.valueOf(number)),
                TablePaper.Cell.of(row.subjectName(), row.kind().path(row.subject())),
                TablePaper.Cell.of(visit(row), path),
                TablePaper.Cell.of(plan(row), path),
                new TablePaper.Cell(lines));
    }

    private String visit(PlanRow row) {
        if (row.visit() == null) return texts.t("visit.none") + (row.visitIsLate(today()) ? late(row) : "");
        String day = row.visitedOn() == null ? "" : texts.shortDay(row.visitedOn(), today());
        return row.visit() == VisitKind.MADE
                ? day
                : (texts.t("visit." + row.visit().name()) + " " + day).strip();
    }

    private String plan(PlanRow row) {
        String filed = row.filedOn() == null || row.state() == PlanState.NOT_FILED
                ? ""
                : " " + texts.shortDay(row.filedOn(), today());
        var waiting = row.amendment();
        String amendment = waiting == AmendmentState.SUBMITTED || waiting == AmendmentState.RETURNED
                ? "\n" + texts.t("amendment.state." + waiting.name())
                : "";
        String late = row.planIsLate(today()) ? late(row) : "";
        return texts.t("plan.state." + row.state().name()) + filed + late + amendment;
    }

    private String late(PlanRow row) {
        return " " + texts.t("plan.late", texts.shortDay(row.dueOn(), today()));
    }

    private PaperLine measure(PlanMeasures.Standing measure, String path) {
        var done = measure.doneOn();
        String day = done == null ? texts.shortDay(measure.dueOn(), today()) + "前" : texts.shortDay(done, today());
        String state = texts.t("measure.state." + measure.state().name());
        return PaperLine.marked(
                measure.number(), " " + measure.what() + "（" + state + "，" + day + "）", path + "#" + measure.number());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
