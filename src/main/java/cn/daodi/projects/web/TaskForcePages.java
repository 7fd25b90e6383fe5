package cn.daodi.projects.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the pages of task forces: what the viewer may see, in the official order, read by key. */
@Component
class TaskForcePages {
    /** Counting stops here: "1,000+". */
    static final int COUNTED = 1000;

    private static final String MATCHING = """
              from directory.v_subject s
              join projects.task_force f on f.county = s.county and f.subject = s.id
              join directory.v_unit u on u.county = f.county and u.id = f.lead_unit
             where s.county = :county and s.kind = 'TASK_FORCE'
            """;

    private static final String VISIBLE = " and " + Subjects.ANSWERED_BY_POSTS + "\n";

    private static final String NAMED = """
             and (s.name ilike :like or s.number ilike :like or s.initials ilike :like or u.name ilike :like
                  or exists (select 1 from directory.v_tenure t
                              where t.county = f.county and t.post = f.sponsor and t.person_name ilike :like
                                and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)))
            """;

    private static final String FOLLOWING = """
             and (s.position, s.id) > (select b.position, b.id from directory.v_subject b
                                        where b.county = :county and b.number = :after)
            """;

    private static final String HELD = """
            coalesce((select string_agg(t.person_name, '、' order by a.id) from directory.v_answering a
                        join directory.v_tenure t on t.county = a.county and t.post = a.post
                         and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                       where a.county = s.county and a.subject = s.id and a.capacity = '%s'
                         and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)), '')""";

    private static final String ROWS = "select s.number, s.name, u.name as unit, f.funds_target, "
            + HELD.formatted("SPONSOR") + " as sponsor, "
            + HELD.formatted("HEAD") + " as head, "
            + HELD.formatted("LIAISON") + " as liaison, " + """
            array(select w.name from projects.supporting_unit h
                    join directory.v_unit w on w.county = h.county and w.id = h.unit
                   where h.county = f.county and h.subject = f.subject order by h.position) as supporting
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskForcePages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Slice<TaskForceRow> list(Viewer by, TaskForceFilter filter) {
        int wanted = Slice.limited(filter.rows());
        String from = filter.after().isEmpty() ? "" : FOLLOWING;
        var rows = jdbc.sql(ROWS + MATCHING + clauses(by, filter) + from + " order by s.position, s.id limit :limit")
                .params(params(by, filter))
                .param("limit", wanted + 1)
                .query(TaskForcePages::row)
                .list();
        return Slice.of(rows, wanted, TaskForceRow::number);
    }

    /** How many match, counted up to one more than is told. */
    int count(Viewer by, TaskForceFilter filter) {
        return jdbc.sql("select count(*) from (select 1 " + MATCHING + clauses(by, filter) + " limit :limit) matching")
                .params(params(by, filter))
                .param("limit", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static String clauses(Viewer by, TaskForceFilter filter) {
        return (by.seesWholeCounty() ? "" : VISIBLE) + (filter.q().isEmpty() ? "" : NAMED);
    }

    private Map<String, ?> params(Viewer by, TaskForceFilter filter) {
        String literal = filter.q().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return Map.of(
                "county", by.county(),
                "today", LocalDate.now(clock),
                "posts", by.postSerials(),
                "like", "%" + literal + "%",
                "after", filter.after());
    }

    /** One whole task force the caller has shown the viewer may see. */
    TaskForceRow one(Viewer by, SubjectId id) {
        return jdbc.sql(ROWS + MATCHING + " and s.id = :subject")
                .param("county", by.county())
                .param("subject", id.serial())
                .param("today", LocalDate.now(clock))
                .query(TaskForcePages::row)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Who answers, capacity by capacity; members come from the supporting units. */
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

    private static TaskForceRow row(ResultSet row, int number) throws SQLException {
        return new TaskForceRow(
                row.getString("number"),
                row.getString("name"),
                row.getString("sponsor"),
                row.getString("unit"),
                row.getString("head"),
                row.getString("liaison"),
                List.of((String[]) row.getArray("supporting").getArray()),
                row.getBigDecimal("funds_target"));
    }
}
