package cn.daodi.enterprises.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of entries: a time the enterprise proposed waits for an answer, a visit comes up, a held one lacks its note. */
@Component
class ContactDeadlines implements Deadline {
    private static final String DUTIES = """
            select case when x.state = 'MOVED' then 'entry-moved' when x.day < :today then 'entry-note' else 'entry-coming' end,
                   case when x.state = 'MOVED' then x.proposed_day else x.day end, false,
                   array[s.name, x.day::text,
                         case when x.state = 'MOVED' then x.proposed_day::text else coalesce(to_char(x.starts, 'HH24:MI'), '') end,
                         case when x.state = 'MOVED' then coalesce(x.answered_words, '') else x.purpose end],
                   case when x.state <> 'MOVED' and x.day < :today then '/contacts/new?enterprise=' || s.number || '&entry=' || x.number
                        else '/contacts/entries/' || x.number end
              from enterprises.entry x
              join directory.v_subject s on s.county = x.county and s.id = x.enterprise
             where x.county = :county and x.booked_post = any(:posts) and x.state in ('MOVED', 'BOOKED', 'ACCEPTED')
               and (x.state = 'MOVED' or x.day <= cast(:today as date) + 1)""";

    /** A wish for another cadre is the office's alone, and never that of whoever holds the cadre's post. */
    private static final String OFFICE = """
            union all
            select 'cadre-wish', cast(null as date), false, array[s.name], '/cadre-wishes'
              from enterprises.cadre_wish w
              join directory.v_subject s on s.county = w.county and s.id = w.enterprise
             where w.county = :county and w.answered_at is null
               and not exists (select 1 from enterprises.stationing t
                                where t.county = w.county and t.enterprise = w.enterprise and t.post = any(:posts))""";

    @Override
    public Optional<String> duties(Viewer viewer) {
        return Role.ADMINISTRATORS.containsAll(viewer.roles())
                ? Optional.empty()
                : Optional.of(viewer.is(Role.STATIONING_OFFICE) ? DUTIES + "\n" + OFFICE : DUTIES);
    }
}
