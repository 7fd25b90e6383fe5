package cn.daodi.reporting.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.HalfMonthReport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The receive queue in one statement: what each report is marked for, and how much of it is new. */
@Component
class QueuePages {
    /** A page holds a county's half month several times over. */
    private static final int LIMIT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    QueuePages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    QueuePage page(Viewer viewer) {
        viewer.require(Role.OFFICES);
        var rows = jdbc.sql("""
                select s.number, s.name, r.period, r.due_on, r.submitted_at, r.submitted_name, r.first_submitted_at,
                       coalesce(cardinality(r.late_then) > 0, r.behind) as behind,
                       r.promise_outcome = 'BROKEN' as broken, r.return_reason is not null as again, r.caller is not null as called,
                       r.edition > 0 as restated, r.needs_check and r.checked_at is null as unchecked,
                       exists (select 1 from reporting.line l
                                where l.county = r.county and l.report = r.id and l.dropped_at is null and l.part = 'PROBLEM') as problem,
                       (select count(*) from reporting.line l
                         where l.county = r.county and l.report = r.id and l.dropped_at is null
                           and not exists (select 1 from reporting.line b
                                            where b.county = r.county and b.report = p.id and b.dropped_at is null
                                              and b.words = l.words)) as fresh
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                  left join lateral (select o.id from reporting.report o
                                      where o.county = r.county and o.subject = r.subject and o.period < r.period
                                      order by o.period desc limit 1) p on true
                 where r.county = :county and r.state = 'SUBMITTED' and r.kind = any(:kinds)
                   and (not r.needs_check or r.checked_at is not null or r.due_on < :today)
                 order by r.due_on, s.kind desc, s.position, r.id limit :limit""")
                .param("county", viewer.county())
                .param("kinds", kinds(viewer))
                .param("today", LocalDate.now(clock))
                .param("limit", LIMIT)
                .query((row, n) -> row(row))
                .list();
        return new QueuePage(rows);
    }

    /** Kinds of subjects whose reports the viewer's offices receive. */
    static String[] kinds(Viewer viewer) {
        var kinds = new ArrayList<String>();
        if (viewer.is(Role.INVESTMENT_OFFICE)) kinds.add("TASK_FORCE");
        if (viewer.is(Role.STATIONING_OFFICE)) kinds.add("ENTERPRISE");
        return kinds.toArray(String[]::new);
    }

    private static QueueRow row(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var first = row.getObject("first_submitted_at", OffsetDateTime.class).toInstant();
        var marks = new ArrayList<String>();
        if (!Boolean.TRUE.equals(HalfMonthReport.onTime(first, due))) marks.add("late");
        for (var mark : List.of("behind", "broken", "again", "restated", "caller", "problem", "unchecked")) {
            if (row.getBoolean(mark.equals("caller") ? "called" : mark)) marks.add(mark);
        }
        return new QueueRow(
                row.getString("number"),
                row.getString("name"),
                HalfMonth.parse(row.getString("period")),
                due,
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("submitted_name"),
                row.getLong("fresh"),
                marks);
    }
}
