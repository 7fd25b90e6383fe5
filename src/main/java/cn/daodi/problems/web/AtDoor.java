package cn.daodi.problems.web;

/**
 * How a problem stands, as its enterprise reads it: who has it and since when, in plain words. Quarrels about who is competent stay
 * among officials.
 */
final class AtDoor {
    /** Over {@code problems.problem p} and the unit {@code u} that handles it: code, day, values, path. */
    static final String COLUMNS = """
            'door.problem.' || case when p.state = 'HANDLING' and p.pause is not null then p.pause
                                    when p.state = 'DISPUTED' then 'ASSIGNED'
                                    when p.state = 'CLOSED' then p.outcome
                                    else p.state end,
                     cast(p.raised_at at time zone 'Asia/Shanghai' as date),
                     array[p.number, left(p.words, 60) || case when length(p.words) > 60 then '…' else '' end, coalesce(u.name, ''),
                           to_char(coalesce(p.closed_at, p.held_since) at time zone 'Asia/Shanghai', 'YYYY-MM-DD'),
                           coalesce(p.review_on::text, '')],
                     '/problems/' || p.number
            """;

    /** Those of the enterprise {@code :subject}; what waits for its word first, then the open ones, then the closed ones. */
    static final String FROM = """
                from problems.concern c
                join problems.problem p on p.county = c.county and p.id = c.problem
                left join directory.v_unit u on u.county = p.county and u.id = p.handler
               where c.county = :county and c.subject = :subject
            """;

    static final String ORDER = " order by p.state = 'ANSWERED' desc, p.closed_at desc nulls first, p.raised_at, p.id";

    private AtDoor() {}
}
