package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Briefs to be compiled and released, instructions to be answered and closed. */
@Component
class BriefDeadlines implements Deadline {
    /** The last half month that has ended, once nothing of it waits any more for the office. */
    private static final String COMPILE = """
            select 'brief-compile', cast(null as date), false, array[p.period], '/briefs/' || p.period
              from (select period, max(last_day) as last_day from reporting.report
                     where county = :county and kind = any(:kinds) and last_day <= :today and state <> 'EXCUSED'
                     group by period order by period desc limit 1) p
             where not exists (select 1 from reporting.brief b
                                 join reporting.brief_part x on x.county = b.county and x.brief = b.id and x.kind = any(:kinds)
                                where b.county = :county and b.period = p.period and x.handed_at is not null)
               and exists (select 1 from reporting.report r
                            where r.county = :county and r.period = p.period and r.kind = any(:kinds) and r.standing = 'RECEIVED')""";

    private static final String RELEASE = """
            select 'brief-release', cast(null as date), false, array[b.period], '/briefs/' || b.period
              from reporting.brief b
             where b.county = :county and b.state = 'COMPILING'
               and (select count(*) from reporting.brief_part x
                     where x.county = b.county and x.brief = b.id and x.handed_at is not null) >= 2""";

    private static final String CLOSE = """
            select 'instruction-close', cast(null as date), false, array[i.number, left(i.words, 40)], '/instructions/' || i.number
              from reporting.instruction i where i.county = :county and i.state = 'ANSWERED'""";

    private static final String ANSWER = """
            select 'instruction-answer', i.due_on, false, array[i.giver_name || ' ' || i.giver_title, left(i.words, 40), i.number],
                   '/instructions/' || i.number
              from reporting.instruction i
             where i.county = :county and i.state = 'OPEN'
               and exists (select 1 from directory.v_post p
                            where p.county = i.county and p.unit = i.unit and p.kind <> 'CADRE' and p.id = any(:posts))""";

    @Override
    public Optional<String> duties(Viewer viewer) {
        if (Role.ADMINISTRATORS.containsAll(viewer.roles())) return Optional.empty();
        var selects = new ArrayList<String>();
        if (viewer.isAny(Role.OFFICES)) selects.add(COMPILE);
        if (viewer.is(Role.SECRETARIAT)) selects.add(RELEASE + "\nunion all\n" + CLOSE);
        selects.add(ANSWER);
        return Optional.of(String.join("\nunion all\n", selects));
    }
}
