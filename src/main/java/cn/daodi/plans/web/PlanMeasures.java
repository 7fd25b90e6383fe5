package cn.daodi.plans.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.MeasureState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures of all received plans a viewer may see, in one statement. */
@Component
class PlanMeasures {
    private final JdbcClient jdbc;

    PlanMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a measure stands today; dropped ones are not among them. */
    record Standing(
            String number,
            String what,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            MeasureState state) {}

    /** By the subject's number, in the order of its plan. */
    Map<String, List<Standing>> bySubject(Viewer by, LocalDate today) {
        var found = new LinkedHashMap<String, List<Standing>>();
        jdbc.sql("""
                select s.number as subject, m.number, m.what, m.due_on, m.done_on
                  from directory.v_subject s
                  join lateral (
                       select * from directory.v_campaign v where v.county = s.county
                        order by (:today between v.starts_on and v.ends_on) desc, abs(v.starts_on - :today) limit 1) c
                    on s.kind = any(c.reporting_kinds)
                  join plans.plan p on p.county = s.county and p.subject = s.id and p.campaign = c.id and p.state = 'RECEIVED'
                  join plans.measure m on m.county = p.county and m.plan = p.id and m.dropped_on is null
                 where s.county = :county""" + Subjects.seen(by) + " order by s.id, m.position, m.number")
                .param("county", by.county())
                .param("today", today)
                .param("subjects", by.subjectSerials())
                .query(row -> {
                    var due = row.getObject("due_on", LocalDate.class);
                    var done = row.getObject("done_on", LocalDate.class);
                    var state = done != null
                            ? MeasureState.DONE
                            : due.isBefore(today) ? MeasureState.LATE : MeasureState.OPEN;
                    found.computeIfAbsent(row.getString("subject"), subject -> new ArrayList<>())
                            .add(new Standing(row.getString("number"), row.getString("what"), due, done, state));
                });
        return found;
    }
}
