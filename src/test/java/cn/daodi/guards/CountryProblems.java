package cn.daodi.guards;

import java.util.List;

/** Forty problems in each of 2,850 counties, six of them open, and what {@link ExplainTests} looks at of them. */
final class CountryProblems {
    static final String TABLES = "problem|concern|part|spell|reply|asking|dispute|verdict|call_back|escalation";

    /** Views, filters and orders of the list, the pages that read much, the form that looks for similar ones, the search. */
    static final List<String> LISTS = List.of(
            "/problems",
            "/problems?sort=due",
            "/problems?sort=-due",
            "/problems?sort=number",
            "/problems?view=MINE",
            "/problems?view=UNIT",
            "/problems?view=UNIT&sort=due",
            "/problems?view=DESK",
            "/problems?view=OVERDUE",
            "/problems?view=OVERDUE&sort=due",
            "/problems?view=DISPUTED",
            "/problems?view=ANSWERED",
            "/problems?view=CARRIED",
            "/problems?view=CLOSED",
            "/problems?view=ALL",
            "/problems?view=ALL&sort=due",
            "/problems?view=ALL&subject=E001",
            "/problems?view=ALL&category=FINANCE",
            "/problems?view=OPEN&subject=E001",
            "/problems?view=ALL&unit=%E5%8E%BF%E5%86%9C%E4%B8%9A%E5%86%9C%E6%9D%91%E5%B1%80",
            "/problems/new?enterprise=E001&category=FINANCE&words=%E6%B5%81%E5%8A%A8%E8%B5%84%E9%87%91%E7%BC%BA%E5%8F%A3",
            "/search?q=%E6%B5%81%E5%8A%A8%E8%B5%84%E9%87%91",
            "/search?q=2026-00");

    private static final String EACH = "from generate_series(1, 40) n, generate_series(1, 2850) c";
    private static final String SCALE = "select (300000 + c)::text, ";

    static final List<String> ROWS = List.of(
            """
            insert into problems.problem (county, id, number, category, words, origin, raised_at, raised_post, raised_name, raised_title, state, pause,
                   handler, holder, next_unit, held_since, clock_from, step_from, due_at, answered_at, review_on, closed_at, contact_due_at, contacted_at)
            select (300000 + c)::text, n, '2026-' || lpad(n::text, 4, '0'), (array['FINANCE', 'LABOUR', 'UTILITIES', 'PERMIT'])[1 + n % 4],
                   '流动资金缺口约六百万元', 'CADRE', timestamptz '2026-06-17' - (40 - n) * interval '8 days', 13 + n % 35, 'x', 'x', s, w, n % 12, h, x, r, r, r,
                   case when s not in ('CLOSED', 'CARRIED', 'ANSWERED') then timestamptz '2026-06-20' end, r, case when s = 'CARRIED' then date '2026-06-10' end,
                   case when s = 'CLOSED' then r end, r, r
              from generate_series(1, 40) n, generate_series(1, 2850) c,
                   lateral (select case when n <= 34 then 'CLOSED' else (array['REGISTERED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'CARRIED', 'DISPUTED'])[n - 34] end as s,
                                   timestamptz '2026-06-10' as r) a,
                   lateral (select case s when 'ANSWERED' then 'ENTERPRISE' when 'CARRIED' then 'CARRIED' end as w, case s when 'HANDLING' then n % 12 end as h,
                                   case when s in ('ASSIGNED', 'DISPUTED') then (n + 1) % 12 end as x) b""",
            "insert into problems.concern (county, problem, subject, joined_at, joined_name) " + SCALE
                    + "n, 13 + n % 35, now(), 'x' " + EACH,
            "insert into problems.part (county, problem, unit, part, from_at) " + SCALE + "n, n % 12, 'HANDLER', now() "
                    + EACH,
            "insert into problems.spell (county, problem, unit, from_at, to_at) " + SCALE
                    + "n, n % 12, now(), case when k < 3 or n <= 34 then now() end " + EACH
                    + ", generate_series(1, 3) k",
            "insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at) " + SCALE
                    + "n, 'TO_ENTERPRISE', '已上门对接', 'x', 'x', now() " + EACH + ", generate_series(1, 2) k",
            "insert into problems.asking (county, problem, kind, words, asked_name, asked_title, asked_at, decided_at) "
                    + SCALE + "n, 'EXTENSION', 'x', 'x', 'x', now(), case when n < 38 then now() end " + EACH,
            "insert into problems.dispute (county, problem, category, unit, words, basis, raised_name, raised_title, raised_at, ruled_unit, ruled_at) "
                    + SCALE + "n, 'FINANCE', 1, 'x', 'x', 'x', 'x', now(), 1, case when n < 40 then now() end " + EACH,
            "insert into problems.verdict (county, problem, subject, round, solved, words, said_name, said_at) " + SCALE
                    + "n, 13 + n % 35, 1, true, '', 'x', now() " + EACH,
            "insert into problems.call_back (county, problem, round, reached, words, called_name, called_title, called_at) "
                    + SCALE + "n, 1, false, 'x', 'x', 'x', now() " + EACH,
            "insert into problems.escalation (county, problem, round, step, due_at, told_at) " + SCALE
                    + "n, 1, 1, now(), now() " + EACH);

    private CountryProblems() {}
}
