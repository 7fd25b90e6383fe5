package cn.daodi.overview.web;

import cn.daodi.activity.Duties;
import cn.daodi.activity.Journal;
import cn.daodi.directory.Rosters;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Lamps;
import cn.daodi.reporting.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the workbench. */
@Component
class HomePages {
    private static final String CARDS = """
        select s.id, s.number, s.name, s.kind,
               greatest((select max(n.day) from activity.v_note n
                          where n.county = s.county and n.subject = s.id and n.withdrawn_at is null),
                        (select max(c.day) from enterprises.v_contact c
                          where c.county = s.county and c.subject = s.id)) as last_note,
               (select count(*) from problems.v_concern c
                 where c.county = s.county and c.subject = s.id and c.closed_at is null) as problems,
               r.period, r.state, """ + Lamps.COLUMN + """

          from directory.v_subject s
        """;

    private static final String OWN = """
          left join lateral (
               select period, state from reporting.v_report v
                where v.county = s.county and v.subject = s.id and v.period <= :ended
                order by v.period desc limit 1) r on true
         where s.county = :county and\s""" + Subjects.ACTIVE + " and " + Subjects.ANSWERED_FOR;

    private static final String WAITING = """
          join reporting.v_report r on r.county = s.county and r.subject = s.id and r.period = :ended
               and r.state not in ('RECEIVED', 'RESTATING', 'EXCUSED')
         where s.county = :county""";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Duties duties;
    private final Rosters rosters;
    private final FirstRun firstRun;
    private final Clock clock;

    HomePages(JdbcClient jdbc, Journal journal, Duties duties, Rosters rosters, FirstRun firstRun, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.duties = duties;
        this.rosters = rosters;
        this.firstRun = firstRun;
        this.clock = clock;
    }

    HomePage home(Viewer viewer) {
        var today = LocalDate.now(clock);
        boolean business = viewer.roles().stream().anyMatch(role -> !Role.ADMINISTRATORS.contains(role));
        var cards = business && !viewer.seesWholeCounty() ? cards(viewer, today, OWN) : List.<HomePage.Card>of();
        var waiting = viewer.seesWholeCounty() ? cards(viewer, today, WAITING) : List.<HomePage.Card>of();
        return new HomePage(
                today,
                duties.of(viewer),
                cards,
                waiting,
                business ? reports(viewer, today) : null,
                business ? journal.visible(viewer, Long.MAX_VALUE, 8).items() : List.of(),
                firstRun.steps(viewer),
                viewer.isAny(Role.OFFICES) || !cards.isEmpty());
    }

    private List<HomePage.Card> cards(Viewer viewer, LocalDate today, String which) {
        var roster = rosters.of(viewer);
        return jdbc.sql(CARDS + which + " order by s.kind desc, s.position, s.id limit 60")
                .param("county", viewer.county())
                .param("subjects", viewer.subjectSerials())
                .param("ended", ended(today).toString())
                .param("today", today)
                .query((row, n) -> card(row, roster.getOrDefault(row.getLong("id"), Rosters.Behind.NOBODY), today))
                .list();
    }

    /** The last half month that ends today or earlier. */
    private static HalfMonth ended(LocalDate today) {
        var period = HalfMonth.of(today);
        return today.isBefore(period.last()) ? period.previous() : period;
    }

    private static HomePage.Card card(ResultSet row, Rosters.Behind behind, LocalDate today) throws SQLException {
        String period = row.getString("period");
        String state = row.getString("state");
        return new HomePage.Card(
                row.getString("number"),
                row.getString("name"),
                SubjectKind.valueOf(row.getString("kind")),
                behind.sponsor(),
                behind.unit(),
                row.getObject("last_note", LocalDate.class),
                row.getInt("problems"),
                period == null ? null : HalfMonth.parse(period),
                state == null ? null : ReportState.valueOf(state),
                Lamps.of(row, today));
    }

    private HomePage.@Nullable Reports reports(Viewer viewer, LocalDate today) {
        if (!viewer.seesWholeCounty()) return null;
        var counts = new EnumMap<ReportState, Integer>(ReportState.class);
        var due = new LocalDate[1];
        jdbc.sql("""
                select state, count(*) as count, max(due_on) as due from reporting.v_report
                 where county = :county and period = :period and state <> 'EXCUSED' group by state""")
                .param("county", viewer.county())
                .param("period", ended(today).toString())
                .query(row -> {
                    counts.merge(
                            ReportState.valueOf(row.getString("state")).counted(), row.getInt("count"), Integer::sum);
                    due[0] = row.getObject("due", LocalDate.class);
                });
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return total == 0 ? null : new HomePage.Reports(ended(today), due[0], counts, total);
    }
}
