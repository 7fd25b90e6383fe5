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
import org.springframework.transaction.annotation.Transactional;

/** 工作计划一览表: the list of plans with the measures of those received, in the official order. */
@Component
@Transactional(readOnly = true)
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
        var lines = measures.stream()
                .map(measure -> PaperLine.of(measure(measure), path + "#" + measure.number()))
                .toList();
        return List.of(
                TablePaper.Cell.of(String.valueOf(number)),
                TablePaper.Cell.of(row.subjectName(), row.kind().path(row.subject())),
                TablePaper.Cell.of(visit(row), path),
                TablePaper.Cell.of(plan(row), path),
                new TablePaper.Cell(lines));
    }

    private String visit(PlanRow row) {
        var today = LocalDate.now(clock);
        if (row.visit() == null) return texts.t("visit.none") + (row.visitIsLate(today) ? late(row) : "");
        String day = row.visitedOn() == null ? "" : row.visitedOn().toString();
        return row.visit() == VisitKind.MADE
                ? day
                : (texts.t("visit." + row.visit().name()) + " " + day).strip();
    }

    private String plan(PlanRow row) {
        String filed = row.filedOn() == null ? "" : " " + row.filedOn();
        var waiting = row.amendment();
        String amendment = waiting == AmendmentState.SUBMITTED || waiting == AmendmentState.RETURNED
                ? "\n" + texts.t("amendment.state." + waiting.name())
                : "";
        String late = row.planIsLate(LocalDate.now(clock)) ? late(row) : "";
        return texts.t("plan.state." + row.state().name())
                + (row.state() == PlanState.NOT_FILED ? "" : filed)
                + late
                + amendment;
    }

    private String late(PlanRow row) {
        return " "
                + texts.t(
                        "plan.late",
                        row.dueOn().getMonthValue() + "月" + row.dueOn().getDayOfMonth() + "日");
    }

    private String measure(PlanMeasures.Standing measure) {
        var day = measure.doneOn() == null ? measure.dueOn() : measure.doneOn();
        return measure.number() + " " + measure.what() + "（"
                + texts.t("measure.state." + measure.state().name()) + "，" + day + (measure.doneOn() == null ? "前" : "")
                + "）";
    }
}
