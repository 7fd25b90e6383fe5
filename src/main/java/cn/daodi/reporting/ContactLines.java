package cn.daodi.reporting;

import org.springframework.stereotype.Component;

/** A contact becomes lines: what was found as progress, what was promised as a next step, what is asked for as a problem. */
@Component
class ContactLines implements DraftLines {
    @Override
    public String select() {
        return """
                select o.report, x.part, btrim(x.words, E' \\t\\r\\n　'), x.kind, c.number, c.day
                  from open o
                  join enterprises.v_contact c on c.county = o.county and c.subject = o.subject
                       and c.day between o.first_day and o.last_day
                 cross join lateral (values ('PROGRESS', c.findings, 'contact'), ('NEXT', c.promises, 'contact-promise'),
                       ('PROBLEM', c.problem, 'contact-problem')) x(part, words, kind)
                 where btrim(x.words, E' \\t\\r\\n　') <> ''""";
    }
}
