package cn.daodi.projects.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the page of a task force and of its forms. */
@Component
class TaskForcePages {
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskForcePages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One whole task force the caller has shown the viewer may see. */
    TaskForceRow one(Viewer by, SubjectId id) {
        return jdbc.sql("select " + TaskForceLists.COLUMNS + TaskForceLists.MATCHING + " and s.id = :subject")
                .param("county", by.county())
                .param("subject", id.serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> TaskForceLists.row(row, LocalDate.now(clock)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Who answers, capacity by capacity; members come from the supporting units or were added by hand. */
    List<AnsweringRow> answering(Viewer by, SubjectId id) {
        return jdbc.sql("""
                select a.capacity, p.label, t.person_name, t.duty_title, t.phone, a.post = any(:posts) as mine
                  from directory.v_answering a
                  join directory.v_post p on p.county = a.county and p.id = a.post
                  left join directory.v_tenure t on t.county = a.county and t.post = a.post
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where a.county = :county and a.subject = :subject
                   and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)
                 order by array_position(array['SPONSOR', 'HEAD', 'LIAISON', 'MEMBER'], a.capacity), a.id""")
                .param("county", by.county())
                .param("subject", id.serial())
                .param("posts", by.postSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new AnsweringRow(
                        row.getString("capacity"),
                        row.getString("label"),
                        row.getString("person_name"),
                        row.getString("duty_title"),
                        row.getString("phone"),
                        row.getBoolean("mine")))
                .list();
    }

    /** What is on file, for the form. */
    TaskForceGiven given(Viewer by, SubjectId id) {
        return jdbc.sql("""
                select s.name, s.position, f.sponsor, f.lead_unit, f.funds_target, f.version,
                       array(select h.unit::text from projects.supporting_unit h
                              where h.county = f.county and h.subject = f.subject order by h.position) as supporting
                  from directory.v_subject s
                  join projects.task_force f on f.county = s.county and f.subject = s.id
                 where s.county = :county and s.id = :subject""")
                .param("county", by.county())
                .param("subject", id.serial())
                .query((row, n) -> new TaskForceGiven(
                        row.getString("name"),
                        row.getString("position"),
                        Objects.requireNonNullElse(row.getString("sponsor"), ""),
                        row.getString("lead_unit"),
                        List.of((String[]) row.getArray("supporting").getArray()),
                        Funds.typed(row.getBigDecimal("funds_target")),
                        row.getInt("version")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    String number(Viewer by, SubjectId id) {
        return jdbc.sql("select number from directory.v_subject where county = :county and id = :id")
                .param("county", by.county())
                .param("id", id.serial())
                .query(String.class)
                .single();
    }

    /** The place after the last one, for a new task force. */
    int nextPosition(Viewer by) {
        return jdbc.sql(
                        "select coalesce(max(position), 0) + 1 from directory.v_subject where county = :county and kind = 'TASK_FORCE'")
                .param("county", by.county())
                .query(Integer.class)
                .single();
    }
}
