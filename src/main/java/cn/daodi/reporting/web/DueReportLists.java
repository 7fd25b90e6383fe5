package cn.daodi.reporting.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.reporting.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of owed reports, narrowed and paged by key. */
@Component
@Transactional(readOnly = true)
class DueReportLists {
    private final JdbcClient jdbc;
    private final Clock clock;

    DueReportLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a list is narrowed to; each part may be absent. */
    record Filter(
            @Nullable String period,
            @Nullable String subject,
            @Nullable ReportState state,
            @Nullable SubjectKind kind,
            @Nullable String cursor) {}

    Slice<DueReportRow> list(Viewer viewer, Filter filter, int asked) {
        int limit = Slice.limited(asked);
        var params = new HashMap<String, Object>();
        var ids = new HashMap<String, Long>();
        String clauses = clauses(viewer, filter, params);
        var rows = jdbc.sql("""
                select r.id, s.number, s.name, r.kind, r.period, r.due_on, r.provisional, r.state, p.label,
                       coalesce(t.person_name, '') as holder, r.first_submitted_at, r.return_reason
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                  join directory.v_post p on p.county = r.county and p.id = r.drafter
                  left join directory.v_tenure t on t.county = r.county and t.post = r.drafter
                       and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where r.county = :county""" + clauses + " order by r.period desc, r.id limit :limit")
                .param("county", viewer.county())
                .param("today", LocalDate.now(clock))
                .param("posts", viewer.postSerials())
                .param("limit", limit + 1)
                .params(params)
                .query((row, n) -> {
                    ids.put(row.getString("number") + row.getString("period"), row.getLong("id"));
                    return row(row);
                })
                .list();
        return Slice.of(rows, limit, row -> row.period() + "_" + ids.get(row.subject() + row.period()));
    }

    private static String clauses(Viewer viewer, Filter filter, Map<String, Object> params) {
        var clauses = new StringBuilder(viewer.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS);
        if (filter.period() != null) {
            clauses.append(" and r.period = :period");
            params.put("period", HalfMonth.parse(filter.period()).toString());
        }
        if (filter.subject() != null) {
            clauses.append(" and s.number = :subject");
            params.put("subject", filter.subject());
        }
        if (filter.state() != null) {
            clauses.append(" and r.state = :state");
            params.put("state", filter.state().name());
        }
        if (filter.kind() != null) {
            clauses.append(" and r.kind = :kind");
            params.put("kind", filter.kind().name());
        }
        if (filter.cursor() != null) {
            var parts = filter.cursor().split("_", 2);
            if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) throw Refused.at("cursor", "cursor.unreadable");
            params.put("cursorId", Long.parseLong(parts[1]));
            clauses.append(" and (r.period < :cursorPeriod or r.period = :cursorPeriod and r.id > :cursorId)");
            params.put("cursorPeriod", parts[0]);
        }
        return clauses.toString();
    }

    private static DueReportRow row(ResultSet row) throws SQLException {
        var first = row.getObject("first_submitted_at", OffsetDateTime.class);
        var due = row.getObject("due_on", LocalDate.class);
        Boolean onTime = first == null
                ? null
                : !first.atZoneSameInstant(CountyClock.ZONE).toLocalDate().isAfter(due);
        return new DueReportRow(
                row.getString("number"),
                row.getString("name"),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("period").strip(),
                due,
                row.getBoolean("provisional"),
                ReportState.valueOf(row.getString("state")),
                row.getString("label"),
                row.getString("holder"),
                first == null ? null : first.toInstant(),
                onTime,
                row.getString("return_reason"));
    }
}
