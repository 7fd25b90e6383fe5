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
        return viewer.isAny(Role.OFFICES) ? toReceive(viewer) : toDraft(viewer, today);
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

    private List<Duty> toReceive(Viewer viewer) {
        var kinds = new ArrayList<String>();
        if (viewer.is(Role.INVESTMENT_OFFICE)) kinds.add("TASK_FORCE");
        if (viewer.is(Role.STATIONING_OFFICE)) kinds.add("ENTERPRISE");
        return jdbc.sql("""
                select period, min(due_on) as due, count(*) as waiting from reporting.report
                 where county = :county and state = 'SUBMITTED' and kind = any(:kinds)
                 group by period order by period""")
                .param("county", viewer.county())
                .param("kinds", kinds.toArray(String[]::new))
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
