package cn.daodi.reporting.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The period grid in one statement. */
@Component
class GridPages {
    private final JdbcClient jdbc;
    private final Clock clock;

    GridPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record GridCell(
            String number, String name, SubjectKind kind, HalfMonth period, ReportState state, boolean overdue) {}

    ReportGrid grid(Viewer viewer, @Nullable SubjectKind kind) {
        var cells = cells(viewer, kind);
        var periods = new TreeSet<HalfMonth>();
        Map<String, ReportGrid.GridRow> rows = new LinkedHashMap<>();
        for (var cell : cells) {
            periods.add(cell.period());
            rows.computeIfAbsent(
                            cell.number(),
                            number -> new ReportGrid.GridRow(number, cell.name(), cell.kind(), new TreeMap<>()))
                    .cells()
                    .put(cell.period(), new ReportGrid.Filed(cell.state(), cell.overdue()));
        }
        return new ReportGrid(
                List.copyOf(periods),
                List.copyOf(rows.values()),
                kind,
                counts(cells, periods),
                viewer.isAny(Role.OFFICES));
    }

    /** The last ended period is the one people ask about. */
    private ReportGrid.Counts counts(List<GridCell> cells, TreeSet<HalfMonth> periods) {
        var today = LocalDate.now(clock);
        var ended = periods.descendingSet().stream()
                .filter(period -> !today.isBefore(period.last()))
                .findFirst()
                .orElse(null);
        var counts = new EnumMap<ReportState, Integer>(ReportState.class);
        cells.stream()
                .filter(cell -> cell.period().equals(ended) && cell.state() != ReportState.EXCUSED)
                .forEach(cell -> counts.merge(cell.state().counted(), 1, Integer::sum));
        return new ReportGrid.Counts(
                ended,
                counts,
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private List<GridCell> cells(Viewer viewer, @Nullable SubjectKind kind) {
        var first = HalfMonth.of(LocalDate.now(clock)).first().minusMonths(5);
        return jdbc.sql("""
                select s.number, s.name, s.kind, r.period, r.standing, r.state = 'DUE' and r.due_on < :today as overdue
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = :county and r.period >= :since and r.kind = any(:kinds)""" + Subjects.seen(viewer) + " order by s.kind desc, s.position, s.id, r.period")
                .param("county", viewer.county())
                .param("since", HalfMonth.of(first).toString())
                .param("kinds", kind == null ? new String[] {"TASK_FORCE", "ENTERPRISE"} : new String[] {kind.name()})
                .param("subjects", viewer.subjectSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new GridCell(
                        row.getString("number"),
                        row.getString("name"),
                        SubjectKind.valueOf(row.getString("kind")),
                        HalfMonth.parse(row.getString("period")),
                        ReportState.valueOf(row.getString("standing")),
                        row.getBoolean("overdue")))
                .list();
    }
}
