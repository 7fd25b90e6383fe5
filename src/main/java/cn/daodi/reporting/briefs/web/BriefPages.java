package cn.daodi.reporting.briefs.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefFigure;
import cn.daodi.reporting.briefs.BriefState;
import cn.daodi.reporting.briefs.Briefs;
import cn.daodi.reporting.briefs.Instruction;
import cn.daodi.reporting.briefs.Instructions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of briefs and a brief's page. */
@Component
class BriefPages {
    private final JdbcClient jdbc;
    private final Briefs briefs;
    private final Instructions instructions;
    private final Clock clock;

    BriefPages(JdbcClient jdbc, Briefs briefs, Instructions instructions, Clock clock) {
        this.jdbc = jdbc;
        this.briefs = briefs;
        this.instructions = instructions;
        this.clock = clock;
    }

    static boolean writes(Viewer viewer) {
        return viewer.is(Role.SECRETARIAT) || viewer.isAny(Role.OFFICES);
    }

    /** Every half month that has been opened and has ended, with its brief if there is one. */
    BriefListPage list(Viewer viewer) {
        viewer.require(Briefs.READERS);
        boolean writes = writes(viewer);
        var rows = jdbc.sql("""
                select o.period, b.state, b.issue, b.released_at
                  from (select distinct period, last_day from reporting.report where county = :county and last_day <= :today) o
                  left join reporting.brief b on b.county = :county and b.period = o.period
                 where :writes or b.state = 'RELEASED'
                 order by o.period desc limit 72""")
                .param("county", viewer.county())
                .param("today", LocalDate.now(clock))
                .param("writes", writes)
                .query((row, n) -> {
                    int issue = row.getInt("issue");
                    boolean numbered = !row.wasNull();
                    var released = row.getObject("released_at", OffsetDateTime.class);
                    String state = row.getString("state");
                    return new BriefRow(
                            HalfMonth.parse(row.getString("period")),
                            state == null ? null : BriefState.valueOf(state),
                            numbered ? issue : null,
                            released == null ? null : released.toInstant());
                })
                .list();
        return new BriefListPage(rows, writes);
    }

    BriefPage page(Viewer viewer, HalfMonth period) {
        var today = LocalDate.now(clock);
        if (today.isBefore(period.first())) throw new NotVisible();
        var own = Arrays.stream(SubjectKind.values())
                .filter(kind -> viewer.is(kind.office()))
                .toList();
        Brief brief = exists(viewer, period) ? briefs.require(viewer, period) : null;
        if (brief == null && !writes(viewer)) throw new NotVisible();
        List<Instruction> given = brief == null ? List.of() : instructions.on(viewer, brief);
        return new BriefPage(
                period,
                brief,
                own,
                viewer.is(Role.SECRETARIAT),
                viewer.isAny(Briefs.READERS),
                !today.isBefore(period.last()),
                given,
                sight(viewer));
    }

    /**
     * What a figure counts; 404 where the brief is, or where it was compiled before facts were kept.
     *
     * @param kind of one part, null for both
     */
    BriefFigurePage figure(Viewer viewer, HalfMonth period, @Nullable SubjectKind kind, BriefFigure figure) {
        var brief = briefs.require(viewer, period);
        if (brief.opens(kind, figure) == null) throw new NotVisible();
        var counted = briefs.facts(viewer, brief, kind).stream()
                .filter(fact -> fact.figure() == figure)
                .toList();
        return new BriefFigurePage(brief, kind, figure, counted, sight(viewer), viewer.isAny(Briefs.READERS));
    }

    /** Which of the subjects in a brief the viewer may open. */
    BriefSight sight(Viewer viewer) {
        if (viewer.seesWholeCounty()) return new BriefSight(null);
        return new BriefSight(
                Set.copyOf(jdbc.sql("select s.number from directory.v_subject s where s.county = :county and "
                                + Subjects.ANSWERED_FOR)
                        .param("county", viewer.county())
                        .param("subjects", viewer.subjectSerials())
                        .query((row, n) -> row.getString(1))
                        .list()));
    }

    private boolean exists(Viewer viewer, HalfMonth period) {
        return jdbc.sql("select exists (select 1 from reporting.brief where county = :county and period = :period)")
                .param("county", viewer.county())
                .param("period", period.toString())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
