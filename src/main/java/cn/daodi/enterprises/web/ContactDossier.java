package cn.daodi.enterprises.web;

import cn.daodi.enterprises.ContactRules;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 联系与入企 of an enterprise: this month against the limit, what is booked, the last contacts. */
@Component
class ContactDossier implements Dossier {
    /**
     * A limit, no quota: entries of all kinds this month; and since when nobody was in touch, where that is asked. {@code offset 0}:
     * reckoned once, not once for each line that uses it.
     */
    private static final String STANDING = """
            select 'contacts', d.*
              from enterprises.enterprise e
              left join enterprises.contact_rules r on r.county = e.county
             cross join lateral (
                   select (select count(*) from enterprises.entry x
                            where x.county = e.county and x.enterprise = e.subject and x.state in ('BOOKED', 'ACCEPTED', 'MOVED', 'HELD')
                              and date_trunc('month', x.day) = date_trunc('month', cast(:today as date)))
                          + (select count(*) from enterprises.inspection i
                              where i.county = e.county and i.enterprise = e.subject
                                and date_trunc('month', i.day) = date_trunc('month', cast(:today as date))) as n,
                          coalesce(r.monthly_entries, %d) as cap, coalesce(r.silence_days, %d) as silence, %s as touched
                   offset 0) m
             cross join lateral (values
                   (case when m.n > m.cap then 'entries.over' else 'entries.month' end, cast(null as date),
                    array[m.n::text, m.cap::text], '/contacts?enterprise=' || :number),
                   (case when e.if_needed_since is not null then 'contact.if-needed' end, e.if_needed_since,
                    array[]::text[], '/enterprises/' || :number),
                   (case when m.touched < cast(:today as date) - m.silence then 'contact.silence' end, m.touched,
                    array[(cast(:today as date) - m.touched)::text], '/contacts/new?enterprise=' || :number)) d(code, day, args, path)
             where e.county = :county and e.subject = :subject and d.code is not null
            """;

    private static final String BOOKED_AND_HELD = """
            union all
            select * from (
              select 'contacts', 'entry.' || x.state, x.day, array[coalesce(to_char(x.starts, 'HH24:MI'), ''), x.purpose,
                     coalesce(x.proposed_day::text, '')], '/contacts/entries/' || x.number
                from enterprises.entry x
               where x.county = :county and x.enterprise = :subject and x.state in ('BOOKED', 'ACCEPTED', 'MOVED')
               order by x.day, x.starts limit 5) booked
            union all
            select * from (
              select 'contacts', 'contact.' || c.way, c.day, array[c.findings], '/contacts/' || c.number
                from enterprises.contact c
               where c.county = :county and c.enterprise = :subject and c.withdrawn_at is null
               order by c.day desc, c.id desc limit 5) held""";

    /** Seen by its cadre and the stationing office alone; no lamp, no list, and not where the enterprise wishes it so. */
    private static final String TOUCHED = """
            case when e.if_needed_since is null then
                 greatest((select max(c.day) from enterprises.contact c
                            where c.county = e.county and c.enterprise = e.subject and c.withdrawn_at is null),
                          (select max(n.day) from activity.v_note n
                            where n.county = e.county and n.subject = e.subject and n.withdrawn_at is null and n.kind = 'CONTACT'),
                          (select s.active_from from directory.v_subject s where s.county = e.county and s.id = e.subject)) end""";

    private static final String NOT_ASKED = "cast(null as date)";

    @Override
    public Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind) {
        if (kind != SubjectKind.ENTERPRISE) return Optional.empty();
        var standard = ContactRules.STANDARD;
        boolean calls = viewer.is(Role.STATIONING_OFFICE) || viewer.answers(subject, List.of(Capacity.CADRE));
        return Optional.of(
                STANDING.formatted(standard.monthlyEntries(), standard.silenceDays(), calls ? TOUCHED : NOT_ASKED)
                        + BOOKED_AND_HELD);
    }
}
