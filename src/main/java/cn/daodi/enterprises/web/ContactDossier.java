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
    /** A limit, no quota: entries of all kinds this month. */
    private static final String MONTH = """
            select 'contacts', d.*
              from enterprises.enterprise e
             cross join lateral (
                   select (select count(*) from enterprises.entry x
                            where x.county = e.county and x.enterprise = e.subject and x.state in ('BOOKED', 'ACCEPTED', 'MOVED', 'HELD')
                              and date_trunc('month', x.day) = date_trunc('month', cast(:today as date)))
                          + (select count(*) from enterprises.inspection i
                              where i.county = e.county and i.enterprise = e.subject
                                and date_trunc('month', i.day) = date_trunc('month', cast(:today as date))) as n,
                          coalesce((select r.monthly_entries from enterprises.contact_rules r where r.county = e.county), %d) as cap) m
             cross join lateral (values
                   (case when m.n > m.cap then 'entries.over' else 'entries.month' end, cast(null as date),
                    array[m.n::text, m.cap::text], '/contacts?enterprise=' || :number),
                   (case when e.if_needed_since is not null then 'contact.if-needed' end, e.if_needed_since,
                    array[]::text[], '/enterprises/' || :number)) d(code, day, args, path)
             where e.county = :county and e.subject = :subject and d.code is not null
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
    private static final String SILENCE = """
            union all
            select 'contacts', 'contact.silence', l.day, array[(cast(:today as date) - l.day)::text],
                   '/contacts/new?enterprise=' || :number
              from enterprises.enterprise e
              join directory.v_subject s on s.county = e.county and s.id = e.subject
             cross join lateral (
                   select greatest((select max(c.day) from enterprises.contact c
                                     where c.county = e.county and c.enterprise = e.subject and c.withdrawn_at is null),
                                   (select max(n.day) from activity.v_note n
                                     where n.county = e.county and n.subject = e.subject and n.withdrawn_at is null
                                       and n.kind = 'CONTACT'), s.active_from) as day) l
             where e.county = :county and e.subject = :subject and e.if_needed_since is null
               and l.day < cast(:today as date) - coalesce((select r.silence_days from enterprises.contact_rules r where r.county = e.county), %d)""";

    @Override
    public Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind) {
        if (kind != SubjectKind.ENTERPRISE) return Optional.empty();
        var standard = ContactRules.STANDARD;
        String month = MONTH.formatted(standard.monthlyEntries());
        boolean calls = viewer.is(Role.STATIONING_OFFICE) || viewer.answers(subject, List.of(Capacity.CADRE));
        return Optional.of(calls ? month + "\n" + SILENCE.formatted(standard.silenceDays()) : month);
    }
}
