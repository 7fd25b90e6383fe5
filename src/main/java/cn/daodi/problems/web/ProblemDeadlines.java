package cn.daodi.problems.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose word a problem waits for: the office judges, rules, decides what units ask, reviews and calls back; the unit accepts, contacts
 * the enterprise and solves. A clock that stands still is nobody's duty.
 */
@Component
class ProblemDeadlines implements Deadline {
    /** Code, day and condition are filled in; at most 30 of each, the oldest first. */
    private static final String SELECT = """
            select * from (
              select %s, %s as due, p.provisional,
                     array[p.number, left(p.words, 60) || case when length(p.words) > 60 then '…' else '' end,
                           coalesce((select string_agg(s.name, '、' order by s.position, s.id) from problems.concern c
                               join directory.v_subject s on s.county = c.county and s.id = c.subject
                              where c.county = p.county and c.problem = p.id), ''),
                           coalesce(to_char(%s at time zone 'Asia/Shanghai', 'HH24:MI'), '—')],
                     '/problems/' || p.number
                from problems.problem p
                %s
               order by 2 nulls last, p.id limit 30) waiting""";

    private static final String DUE = "cast(p.due_at at time zone 'Asia/Shanghai' as date)";
    private static final String CONTACT = "cast(p.contact_due_at at time zone 'Asia/Shanghai' as date)";
    private static final String NONE = "cast(null as date)";

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

    private static final String CONTACTING = OPEN.formatted("HANDLING")
            + " and p.contact_due_at is not null and p.contacted_at is null and p.handler = any(:units)";

    /** Called to mind three days before. */
    private static final String SOLVING = OPEN.formatted("HANDLING") + " and p.handler = any(:units)"
            + " and p.due_at < (cast(:today as date) + 4)::timestamp at time zone 'Asia/Shanghai'";

    private static final List<String> OFFICE = List.of(
            select("'problem-judge'", DUE, "p.due_at", OPEN.formatted("REGISTERED")),
            select("'problem-rule'", DUE, "p.due_at", OPEN.formatted("DISPUTED")),
            select("'problem-asking-' || a.kind", DUE, "p.due_at", ASKED),
            select("'problem-review'", "p.review_on", "cast(null as timestamptz)", REVIEW),
            select("'problem-unheard'", NONE, "cast(null as timestamptz)", UNHEARD),
            select("'problem-call-back'", NONE, "cast(null as timestamptz)", OPEN.formatted("CONFIRMED")));

    private static final List<String> UNIT = List.of(
            select("'problem-accept'", DUE, "p.due_at", OPEN.formatted("ASSIGNED") + " and p.next_unit = any(:units)"),
            select("'problem-contact'", CONTACT, "p.contact_due_at", CONTACTING),
            select(
                    "case when " + DUE + " < :today then 'problem-overdue' else 'problem-solve' end",
                    DUE,
                    "p.due_at",
                    SOLVING));

    private static String select(String code, String day, String time, String which) {
        return SELECT.formatted(code, day, time, which);
    }

    @Override
    public Optional<String> duties(Viewer viewer) {
        var selects = new ArrayList<String>();
        if (viewer.is(Role.STATIONING_OFFICE)) selects.addAll(OFFICE);
        if (viewer.isAny(Role.FOR_UNIT)) selects.addAll(UNIT);
        return selects.isEmpty() ? Optional.empty() : Optional.of(String.join("\nunion all\n", selects));
    }
}
