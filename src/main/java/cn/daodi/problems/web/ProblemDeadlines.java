package cn.daodi.problems.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose word a problem waits for: the office judges, rules, decides what units ask, reviews and calls back; the unit accepts, contacts
 * the enterprise and solves. A clock that stands still is nobody's duty.
 */
@Component
class ProblemDeadlines implements Deadline {
    /** How a problem is called to mind; what it waits for is filled in. */
    private static final String ROWS = """
            select w.code, coalesce(w.day, cast(w.at at time zone 'Asia/Shanghai' as date)) as due, w.provisional,
                   array[w.number, left(w.words, 60) || case when length(w.words) > 60 then '…' else '' end,
                         coalesce((select string_agg(s.name, '、' order by s.position, s.id) from problems.concern c
                             join directory.v_subject s on s.county = c.county and s.id = c.subject
                            where c.county = w.county and c.problem = w.id), ''),
                         coalesce(to_char(w.at at time zone 'Asia/Shanghai', 'HH24:MI'), '—')],
                   '/problems/' || w.number
              from (%s) w""";

    /** Code, day, moment and condition are filled in; at most 30 of each, the oldest first. */
    private static final String OF_OFFICE = """
            select * from (
              select %s as code, %s as day, %s as at, p.provisional, p.county, p.id, p.number, p.words
                from problems.problem p
                %s
               order by 2 nulls last, 3 nulls last, p.id limit 30) waiting""";

    private static final String NO_DAY = "cast(null as date)";
    private static final String NO_MOMENT = "cast(null as timestamptz)";
    private static final String DUE = "p.due_at";

    private static final String OPEN = "where p.county = :county and p.closed_at is null and p.state = '%s'";

    /** What a unit asks for stops no clock: it is due when the problem is. */
    private static final String ASKED = """
            join problems.asking a on a.county = p.county and a.problem = p.id and a.decided_at is null
               where p.county = :county and p.closed_at is null""";

    private static final String REVIEW = """
            where p.county = :county and p.closed_at is null and p.state in ('CARRIED', 'REPORTED_UP')
                 and p.review_on <= :today""";

    private static final String UNHEARD = OPEN.formatted("ANSWERED")
            + " and p.answered_at < (cast(:today as date) - 5)::timestamp at time zone 'Asia/Shanghai'";

    private static final String OFFICE = String.join(
            "\nunion all\n",
            ofOffice("'problem-judge'", NO_DAY, DUE, OPEN.formatted("REGISTERED")),
            ofOffice("'problem-rule'", NO_DAY, DUE, OPEN.formatted("DISPUTED")),
            ofOffice("'problem-asking-' || a.kind", NO_DAY, DUE, ASKED),
            ofOffice("'problem-review'", "p.review_on", NO_MOMENT, REVIEW),
            ofOffice("'problem-unheard'", NO_DAY, NO_MOMENT, UNHEARD),
            ofOffice("'problem-call-back'", NO_DAY, NO_MOMENT, OPEN.formatted("CONFIRMED")));

    /** To be accepted; to be solved, called to mind three days before; the enterprise to be contacted. At most 30 of each, the oldest first. */
    private static final String UNIT = """
            select code, day, at, provisional, county, id, number, words from (
              select d.code, cast(null as date) as day, d.at, p.provisional, p.county, p.id, p.number, p.words,
                     row_number() over (partition by p.state, d.step order by d.at nulls last, p.id) as place
                from problems.problem p
                cross join lateral (values
                     (1, case when p.state = 'ASSIGNED' then 'problem-accept'
                           when p.due_at < cast(:today as date)::timestamp at time zone 'Asia/Shanghai' then 'problem-overdue'
                           when p.due_at < (cast(:today as date) + 4)::timestamp at time zone 'Asia/Shanghai' then 'problem-solve'
                      end, p.due_at),
                     (2, case when p.state = 'HANDLING' and p.contact_due_at is not null and p.contacted_at is null
                           then 'problem-contact' end, p.contact_due_at)) d(step, code, at)
               where p.county = :county and p.closed_at is null and d.code is not null
                 and (p.state = 'ASSIGNED' and p.next_unit = any(:units) or p.state = 'HANDLING' and p.handler = any(:units))) waiting
             where place <= 30""";

    private static String ofOffice(String code, String day, String moment, String which) {
        return OF_OFFICE.formatted(code, day, moment, which);
    }

    @Override
    public Optional<String> duties(Viewer viewer) {
        var selects = new ArrayList<String>();
        if (viewer.is(Role.STATIONING_OFFICE)) selects.add(OFFICE);
        if (viewer.isAny(Role.FOR_UNIT)) selects.add(UNIT);
        return selects.isEmpty()
                ? Optional.empty()
                : Optional.of(ROWS.formatted(String.join("\nunion all\n", selects)));
    }
}
