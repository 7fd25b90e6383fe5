package cn.daodi.plans.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.AmendmentState;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.VisitKind;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.web.Lamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of plans in one statement: what the viewer may see, in the official order, read by key. */
@Component
class PlanLists {
    private static final String ROWS = """
            select s.number, s.name, s.kind, greatest(s.active_from, c.starts_on) + c.plan_within as due_on,
                   v.kind as visit, v.day as visited_on, coalesce(p.state, 'NOT_FILED') as state, p.first_submitted_at,
                   n.state as amendment, coalesce(m.open, 0) as open, coalesce(m.late, 0) as late, coalesce(m.done, 0) as done,
                   exists (select 1 from directory.v_pause z
                            where z.county = s.county and z.subject = s.id
                              and z.from_day <= :today and (z.to_day is null or z.to_day >= :today)) as paused, """ + Lamps.COLUMN + """

              from directory.v_subject s
              join lateral (
                   select * from directory.v_campaign v where v.county = s.county
                    order by (:today between v.starts_on and v.ends_on) desc, abs(v.starts_on - :today) limit 1) c
                on s.kind = any(c.reporting_kinds)
              left join plans.plan p on p.county = s.county and p.subject = s.id and p.campaign = c.id
              left join plans.amendment n on n.county = p.county and n.plan = p.id and n.state <> 'RECEIVED'
              left join lateral (
                   select w.kind, w.day from plans.visit w
                    where w.county = s.county and w.subject = s.id and w.campaign = c.id
                    order by (w.kind = 'MADE') desc, case when w.kind = 'MADE' then w.id else -w.id end limit 1) v on true
              left join lateral (
                   select count(*) filter (where x.done_on is null and x.due_on >= :today) as open,
                          count(*) filter (where x.done_on is null and x.due_on < :today) as late,
                          count(x.done_on) as done
                     from plans.measure x
                    where x.county = p.county and x.plan = p.id and x.dropped_on is null and p.state = 'RECEIVED') m on true
             where s.county = :county and s.active_from <= :today and (s.active_to is null or s.active_to >= :today)""";

    private static final String FOLLOWING = """
             and exists (select 1 from directory.v_subject b
                          where b.county = :county and b.number = :after
                            and (s.kind < b.kind or s.kind = b.kind and (s.position, s.id) > (b.position, b.id)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Slice<PlanRow> list(Viewer by, PlanFilter filter) {
        int wanted = Slice.limited(filter.rows());
        var params = new HashMap<String, Object>();
        String clauses = clauses(by, filter, params);
        var rows = jdbc.sql(ROWS + clauses + " order by s.kind desc, s.position, s.id limit :limit")
                .param("county", by.county())
                .param("today", LocalDate.now(clock))
                .param("subjects", by.subjectSerials())
                .param("limit", wanted + 1)
                .params(params)
                .query((row, n) -> row(row))
                .list();
        return Slice.of(rows, wanted, PlanRow::subject);
    }

    private static String clauses(Viewer by, PlanFilter filter, HashMap<String, Object> params) {
        var clauses = new StringBuilder(Subjects.seen(by));
        if (filter.kind() != null) {
            clauses.append(" and s.kind = :kind");
            params.put("kind", filter.kind().name());
        }
        if (filter.state() != null) {
            clauses.append(" and (coalesce(p.state, 'NOT_FILED') = :state or n.state = :state)");
            params.put("state", filter.state().name());
        }
        if (!filter.after().isEmpty()) {
            clauses.append("\n").append(FOLLOWING);
            params.put("after", filter.after());
        }
        return clauses.toString();
    }

    private PlanRow row(ResultSet row) throws SQLException {
        var first = row.getObject("first_submitted_at", OffsetDateTime.class);
        String visit = row.getString("visit");
        return new PlanRow(
                row.getString("number"),
                row.getString("name"),
                SubjectKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                visit == null ? null : VisitKind.valueOf(visit),
                row.getObject("visited_on", LocalDate.class),
                PlanState.valueOf(row.getString("state")),
                first == null ? null : first.atZoneSameInstant(CountyClock.ZONE).toLocalDate(),
                amendment(row.getString("amendment")),
                new PlanRow.Measures(row.getInt("open"), row.getInt("late"), row.getInt("done")),
                row.getBoolean("paused"),
                Lamps.of(row, LocalDate.now(clock)));
    }

    private static @Nullable AmendmentState amendment(@Nullable String state) {
        return state == null ? null : AmendmentState.valueOf(state);
    }
}
