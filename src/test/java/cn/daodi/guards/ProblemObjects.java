package cn.daodi.guards;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Problems the routes are tried on, made here so that they are the same in every test: raised by the enterprise's cadre, answered,
 * handled by 龙欣's unit with 贾立新's beside it where they are one's own, by a third one where they are another's.
 */
record ProblemObjects(JdbcClient jdbc) {
    private static final String COUNTY = "239921";
    /** {@code {as-DISPUTED}}: the demo's first problem in this state. */
    private static final Pattern IN_STATE = Pattern.compile("\\{as-([A-Z_]+)}");

    private static final String UNIT_OF = """
            (select min(o.unit) from directory.v_tenure t join directory.v_post o on o.county = t.county and o.id = t.post
              where t.county = s.county and t.to_day is null and t.person_name = '%s')""";

    private static final String MADE = """
            with concerned as (
              select s.county, s.id, s.number, s.name, a.post, %s as own, %s as beside,
                     (select max(u.id) from directory.v_unit u where u.county = s.county and u.closed_on is null) as others
                from directory.v_subject s
                left join directory.v_answering a on a.county = s.county and a.subject = s.id and a.capacity = 'CADRE' and a.to_day is null
               where s.county = :county and s.number = :number limit 1),
            raised as (
              insert into problems.problem as p (county, number, category, words, origin, raised_at, raised_post, raised_name, raised_title,
                     state, pause, handler, held_since, clock_from, step_from, contacted_at, answered_at)
              select county, 'P-' || number, 'ARREARS', '货款拖欠', 'ENTERPRISE', now(), post, 'x', name,
                     'ANSWERED', 'ENTERPRISE', case when :own then own else others end, now(), now(), now(), now(), now()
                from concerned
              on conflict (county, number) do update set words = p.words returning p.county, p.id, p.number, p.handler),
            joined as (
              insert into problems.concern (county, problem, subject, joined_at, joined_name)
              select r.county, r.id, c.id, now(), 'x' from raised r join concerned c on c.county = r.county on conflict do nothing),
            handled as (
              insert into problems.part (county, problem, unit, part, from_at)
              select county, id, handler, 'HANDLER', now() from raised
              union all select r.county, r.id, c.beside, 'SUPPORTER', now() from raised r join concerned c on c.county = r.county where :own
              on conflict do nothing),
            waiting as (
              insert into problems.spell (county, problem, pause, from_at)
              select county, id, 'ENTERPRISE', now() from raised on conflict do nothing)
            select number from raised""".formatted(UNIT_OF.formatted("龙欣"), UNIT_OF.formatted("贾立新"));

    /** The number of this enterprise's. */
    String number(String enterprise) {
        return jdbc.sql(MADE)
                .param("county", COUNTY)
                .param("number", enterprise)
                .param("own", enterprise.equals("E001") || enterprise.equals("E005"))
                .query(String.class)
                .single();
    }

    /** The serial of a file sent to this enterprise. */
    String file(String enterprise) {
        String number = number(enterprise);
        return jdbc.sql("""
                with sent as (
                  insert into platform.attachment (county, subject, name, media_type, size, sha256, content, added_at)
                  select c.county, c.subject, '协议.txt', 'text/plain', 1, 'x', '\\x41', now()
                    from problems.problem p join problems.concern c on c.county = p.county and c.problem = p.id
                   where p.county = :county and p.number = :number returning county, id)
                insert into problems.reply (county, problem, kind, words, attachment, said_name, said_title, said_at)
                select p.county, p.id, 'ANSWER', '已签还款协议', s.id, 'x', 'x', now()
                  from sent s join problems.problem p on p.county = s.county and p.number = :number returning attachment""")
                .param("county", COUNTY)
                .param("number", number)
                .query((row, n) -> String.valueOf(row.getLong(1)))
                .single();
    }

    String inState(String pattern) {
        var state = IN_STATE.matcher(pattern);
        if (!state.find()) return pattern;
        return state.replaceFirst(jdbc.sql(
                        "select min(number) from problems.problem where county = :county and state = :state and number like '2026-%'")
                .param("county", COUNTY)
                .param("state", state.group(1))
                .query(String.class)
                .single());
    }
}
