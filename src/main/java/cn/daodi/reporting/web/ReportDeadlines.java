package cn.daodi.reporting.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is due in reports: drafted by me, checked by my unit's head, received by my office; and what a sponsor must know. */
@Component
class ReportDeadlines implements Deadline {
    /** Whose word a report waits for: its drafter's, or, submitted, that of who must check it. */
    private static final String AWAITED = """
            select case r.state when 'RETURNED' then 'report-returned' when 'RESTATING' then 'report-restating'
                                when 'SUBMITTED' then 'report-check' else 'report-draft' end,
                   case when r.edition = 0 then r.due_on end, r.provisional,
                   case r.state when 'SUBMITTED' then array[s.name, r.period, r.submitted_name]
                   else array[s.name, r.period,
                         (select count(*) from reporting.line l
                           where l.county = r.county and l.report = r.id and l.dropped_at is null)::text,
                         coalesce(r.return_reason, '')] end,
                   '/reports/' || s.number || '/' || r.period
              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
             where r.county = :county and r.state = any(%s) and r.last_day <= :today
               and case when r.state = 'SUBMITTED' then r.needs_check and r.checked_at is null and r.subject = any(:headed)
                   else r.drafter = any(:posts) and r.subject || ':' || r.drafter = any(:charges) end""";

    private static final String DRAFTED = "'{DUE,RETURNED,RESTATING}'";
    private static final String CHECKED = "'{SUBMITTED}'";
    private static final String BOTH = "'{DUE,RETURNED,RESTATING,SUBMITTED}'";

    /** Two promises running that were not kept. */
    private static final String BROKEN = """
            select 'promises-broken', cast(null as date), false, array[s.name, p.period, coalesce(p.made, '')],
                   '/reports/' || s.number || '/' || p.period
              from directory.v_subject s
              cross join lateral (
                select max(b.period) as period, count(*) filter (where b.promise_outcome = 'BROKEN') as unkept,
                       (select max(m.promised_on)::text from reporting.v_promise m
                         where m.county = s.county and m.subject = s.id and m.period < max(b.period)) as made
                  from (select q.period, q.promise_outcome from reporting.v_promise q
                         where q.county = s.county and q.subject = s.id and q.promise_outcome in ('KEPT', 'BROKEN')
                           and q.first_submitted_at is not null
                         order by q.period desc limit 2) b) p
             where s.county = :county and s.id = any(:sponsored) and p.unkept = 2""";

    private static final String RECEIVE = """
            select 'report-receive', min(due_on), false, array[count(*)::text, period], '/reports/queue'
              from reporting.report
             where county = :county and state = 'SUBMITTED' and kind = any(:kinds)
               and (not needs_check or checked_at is not null or due_on < :today)
             group by period""";

    @Override
    public Optional<String> duties(Viewer viewer) {
        var selects = new ArrayList<String>();
        boolean receives = viewer.isAny(Role.OFFICES);
        boolean checks = viewer.is(Role.UNIT_HEAD);
        if (receives) selects.add(RECEIVE);
        if (checks) selects.add(AWAITED.formatted(receives ? CHECKED : BOTH));
        else if (!receives && viewer.isAny(Role.WORKING)) selects.add(AWAITED.formatted(DRAFTED));
        if (viewer.isAny(Role.SPONSORS)) selects.add(BROKEN);
        return selects.isEmpty() ? Optional.empty() : Optional.of(String.join("\nunion all\n", selects));
    }
}
