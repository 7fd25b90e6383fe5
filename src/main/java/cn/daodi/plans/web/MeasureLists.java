package cn.daodi.plans.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.MeasureState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures of received plans by due date, read by key. */
@Component
class MeasureLists {
    private static final String STATE = """
            case when m.dropped_on is not null then 'DROPPED' when m.done_on is not null then 'DONE'
                 when m.due_on < :today then 'LATE' else 'OPEN' end""";

    private static final String ROWS =
            "select m.id, m.number, s.number as subject, m.what, o.label, coalesce(t.person_name, '')"
                    + " as owner, m.first_due_on, m.due_on, m.moves, m.done_on, m.done_words, m.dropped_on, " + STATE
                    + " as state\n" + """
              from plans.measure m
              join plans.plan p on p.county = m.county and p.id = m.plan and p.state = 'RECEIVED'
              join directory.v_subject s on s.county = p.county and s.id = p.subject
              join directory.v_post o on o.county = m.county and o.id = m.owner
              left join directory.v_tenure t on t.county = m.county and t.post = m.owner
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
             where m.county = :county""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    record Filter(
            @Nullable String subject,
            @Nullable MeasureState state,
            @Nullable String cursor) {}

    Slice<MeasureRow> list(Viewer by, Filter filter, int asked) {
        int wanted = Slice.limited(asked);
        var params = new HashMap<String, Object>();
        String clauses = clauses(by, filter, params);
        var rows = jdbc.sql(ROWS + clauses + " order by m.due_on, m.number limit :limit")
                .param("county", by.county())
                .param("today", LocalDate.now(clock))
                .param("subjects", by.subjectSerials())
                .param("limit", wanted + 1)
                .params(params)
                .query((row, n) -> row(row))
                .list();
        return Slice.of(rows, wanted, row -> row.dueOn() + "_" + row.number());
    }

    private static String clauses(Viewer by, Filter filter, Map<String, Object> params) {
        var clauses = new StringBuilder(Subjects.seen(by));
        if (filter.subject() != null) {
            clauses.append(" and s.number = :subject");
            params.put("subject", filter.subject());
        }
        if (filter.state() != null) {
            clauses.append(" and ").append(STATE).append(" = :state");
            params.put("state", filter.state().name());
        }
        if (filter.cursor() != null) {
            var parts = filter.cursor().split("_", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{4}-\\d{2}-\\d{2}"))
                throw Refused.at("cursor", "cursor.unreadable");
            clauses.append(" and (m.due_on, m.number) > (cast(:cursorDay as date), :cursorNumber)");
            params.put("cursorDay", parts[0]);
            params.put("cursorNumber", parts[1]);
        }
        return clauses.toString();
    }

    private static MeasureRow row(ResultSet row) throws SQLException {
        return new MeasureRow(
                row.getString("number"),
                row.getString("subject"),
                row.getString("what"),
                row.getString("label"),
                row.getString("owner"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("moves"),
                MeasureState.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getString("done_words"),
                row.getObject("dropped_on", LocalDate.class));
    }
}
