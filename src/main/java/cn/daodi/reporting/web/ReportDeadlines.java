package cn.daodi.reporting.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due in reports: to be drafted by me, to be received by my office. */
@Component
@Transactional(readOnly = true)
class ReportDeadlines implements Deadline {
    private final JdbcClient jdbc;

    ReportDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> duties(Viewer viewer, LocalDate today) {
        if (viewer.isAny(Role.OFFICES)) return toReceive(viewer, today);
        var duties = new ArrayList<>(toDraft(viewer, today));
        duties.addAll(toLookAt(viewer, today));
        return duties;
    }

    /** What a head of a unit must check; what a sponsor must know: two promises running that were not kept. */
    private List<Duty> toLookAt(Viewer viewer, LocalDate today) {
        if (!viewer.isAny(List.of(Role.UNIT_HEAD, Role.LEADER, Role.CHIEF))) return List.of();
        return jdbc.sql("""
                select 'report-check' as code, s.number, s.name, r.period, r.due_on, r.submitted_name as word, s.position
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = :county and r.state = 'SUBMITTED' and r.needs_check and r.checked_at is null
                   and exists (select 1 from directory.v_answering a
                                where a.county = r.county and a.subject = r.subject and a.capacity = 'HEAD' and a.post = any(:posts)
                                  and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
                union all
                select 'promises-broken', s.number, s.name, p.period, null, p.word, s.position
                  from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject
                  cross join lateral (
                    select max(b.period) as period, count(*) filter (where b.promise_outcome = 'BROKEN') as unkept,
                           (array_agg(b.remedy order by b.period desc))[1] as word
                      from (select q.period, q.promise_outcome, coalesce(q.promised_on::text, '') as remedy from reporting.report q
                             where q.county = a.county and q.subject = a.subject and q.promise_outcome in ('KEPT', 'BROKEN')
                               and q.first_submitted_at is not null
                             order by q.period desc limit 2) b) p
                 where a.county = :county and a.post = any(:posts) and a.capacity = 'SPONSOR'
                   and a.from_day <= :today and (a.to_day is null or a.to_day >= :today) and p.unkept = 2
                 order by due_on nulls last, position limit 20""")
                .param("county", viewer.county())
                .param("posts", viewer.postSerials())
                .param("today", today)
                .query((row, n) -> new Duty(
                        row.getObject("due_on", LocalDate.class),
                        false,
                        row.getString("code"),
                        List.of(row.getString("name"), row.getString("period"), row.getString("word")),
                        "/reports/" + row.getString("number") + "/" + row.getString("period")))
                .list();
    }

    private List<Duty> toDraft(Viewer viewer, LocalDate today) {
        return jdbc
                .sql("""
                select s.number, s.name, r.period, r.due_on, r.provisional, r.state, coalesce(r.return_reason, '') as reason,
                       (select count(*) from reporting.line l
                         where l.county = r.county and l.report = r.id and l.dropped_at is null) as lines
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                 where r.county = :county and r.state in ('DUE', 'RETURNED') and r.drafter = any(:posts)
                   and exists (select 1 from directory.v_answering a
                                where a.county = r.county and a.subject = r.subject and a.post = r.drafter
                                  and a.from_day <= :today and (a.to_day is null or a.to_day >= :today))
                 order by r.due_on, s.position limit 50""")
                .param("county", viewer.county())
                .param("posts", viewer.postSerials())
                .param("today", today)
                .query((row, n) -> duty(row))
                .list()
                .stream()
                .filter(duty ->
                        !today.isBefore(HalfMonth.parse(duty.args().get(1)).last()))
                .toList();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        var period = HalfMonth.parse(row.getString("period"));
        boolean returned = row.getString("state").equals(ReportState.RETURNED.name());
        return new Duty(
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("provisional"),
                returned ? "report-returned" : "report-draft",
                List.of(row.getString("name"), period.toString(), row.getString("lines"), row.getString("reason")),
                "/reports/" + row.getString("number") + "/" + period);
    }

    private List<Duty> toReceive(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                select period, min(due_on) as due, count(*) as waiting from reporting.report
                 where county = :county and state = 'SUBMITTED' and kind = any(:kinds)
                   and (not needs_check or checked_at is not null or due_on < :today)
                 group by period order by period""")
                .param("county", viewer.county())
                .param("kinds", QueuePages.kinds(viewer))
                .param("today", today)
                .query((row, n) -> new Duty(
                        row.getObject("due", LocalDate.class),
                        false,
                        "report-receive",
                        List.of(
                                row.getString("waiting"),
                                row.getString("period").strip()),
                        "/reports/queue"))
                .list();
    }
}
