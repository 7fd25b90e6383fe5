package cn.daodi.projects.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import cn.daodi.platform.web.Lamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** SQL of the list of task forces: what the viewer may see, in the official order unless sorted otherwise. */
@Component
class TaskForceLists {
    /** Names are sorted by their initials in pinyin; the target is an amount, not a rate. */
    static final Sorting SORTING = Sorting.by(
            "s.id",
            SortKey.number("official", "s.position", "list.official"),
            SortKey.text("number", "s.number", "enterprise.number"),
            SortKey.text("name", "s.initials", "task-force.industry"),
            SortKey.number("funds", "f.funds_target", "task-force.funds").withNulls());

    static final String MATCHING = """
              from directory.v_subject s
              join projects.task_force f on f.county = s.county and f.subject = s.id
              join directory.v_unit u on u.county = f.county and u.id = f.lead_unit
             where s.county = :county and s.kind = 'TASK_FORCE'
            """;

    private static final String NAMED = """
             and (s.name ilike :like or s.number ilike :like or s.initials ilike :like or u.name ilike :like
                  or exists (select 1 from directory.v_tenure t
                              where t.county = f.county and t.post = f.sponsor and t.person_name ilike :like
                                and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)))
            """;

    private static final String HELD = """
            coalesce((select string_agg(t.person_name, '、' order by a.id) from directory.v_answering a
                        join directory.v_tenure t on t.county = a.county and t.post = a.post
                         and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                       where a.county = s.county and a.subject = s.id and a.capacity = '%s'
                         and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)), '')""";

    static final String COLUMNS = "s.number, s.name, u.name as unit, f.funds_target, "
            + HELD.formatted("SPONSOR") + " as sponsor, "
            + HELD.formatted("HEAD") + " as head, "
            + HELD.formatted("LIAISON") + " as liaison, " + """
            array(select w.name from projects.supporting_unit h
                    join directory.v_unit w on w.county = h.county and w.id = h.unit
                   where h.county = f.county and h.subject = f.subject order by h.position) as supporting, """ + Lamps.COLUMN + "\n";

    private final ListReader reader;
    private final Clock clock;

    TaskForceLists(ListReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Listing<TaskForceRow> page(Viewer by, TaskForceFilter filter, Paging paging) {
        return reader.page(sql(by, filter), paging, filter.address(), this::row);
    }

    Slice<TaskForceRow> slice(Viewer by, Paging paging) {
        return reader.slice(sql(by, TaskForceFilter.NONE), paging, this::row);
    }

    void each(Viewer by, TaskForceFilter filter, String sort, Consumer<TaskForceRow> rows) {
        reader.each(sql(by, filter), sort, this::row, rows);
    }

    private ListSql sql(Viewer by, TaskForceFilter filter) {
        return new ListSql(COLUMNS, MATCHING + clauses(by, filter), params(by, filter), SORTING);
    }

    private static String clauses(Viewer by, TaskForceFilter filter) {
        return " and " + (filter.ended() ? "not " : "") + Subjects.ACTIVE + Subjects.seen(by)
                + (filter.q().isEmpty() ? "" : NAMED);
    }

    private Map<String, ?> params(Viewer by, TaskForceFilter filter) {
        return Map.of(
                "county", by.county(),
                "today", LocalDate.now(clock),
                "subjects", by.subjectSerials(),
                "like", ListSql.anywhere(filter.q()));
    }

    private TaskForceRow row(ResultSet row, int number) throws SQLException {
        return row(row, LocalDate.now(clock));
    }

    static TaskForceRow row(ResultSet row, LocalDate today) throws SQLException {
        return new TaskForceRow(
                row.getString("number"),
                row.getString("name"),
                row.getString("sponsor"),
                row.getString("unit"),
                row.getString("head"),
                row.getString("liaison"),
                List.of((String[]) row.getArray("supporting").getArray()),
                row.getBigDecimal("funds_target"),
                Lamps.of(row, today));
    }
}
