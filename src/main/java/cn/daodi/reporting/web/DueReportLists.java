package cn.daodi.reporting.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import cn.daodi.reporting.HalfMonthReport;
import cn.daodi.reporting.ReportState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Lists of owed reports, narrowed and paged by key. */
@Component
class DueReportLists {
    /** Latest period first, and within it the order in which reports fell due; no order by who submitted when. */
    static final Sorting SORTING = Sorting.by(
                    "r.id",
                    SortKey.text("period", "r.period", "report.period").downwardsFirst(),
                    SortKey.day("due", "r.due_on", "report.due").downwardsFirst())
            .withOfficialTies();

    private static final String COLUMNS = """
            r.id, s.number, s.name, r.kind, r.period, r.due_on, r.provisional, r.standing, p.label,
            coalesce(t.person_name, '') as holder, r.first_submitted_at, r.return_reason
            """;

    private static final String MATCHING = """
              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
              join directory.v_post p on p.county = r.county and p.id = r.drafter
              left join directory.v_tenure t on t.county = r.county and t.post = r.drafter
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
             where r.county = :county""";

    private final ListReader reader;
    private final Clock clock;

    DueReportLists(ListReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Listing<DueReportRow> page(Viewer viewer, DueReportFilter filter, Paging paging) {
        return reader.page(sql(viewer, filter), paging, filter.address(), (row, n) -> row(row));
    }

    Slice<DueReportRow> slice(Viewer viewer, DueReportFilter filter, Paging paging) {
        return reader.slice(sql(viewer, filter), paging, (row, n) -> row(row));
    }

    void each(Viewer viewer, DueReportFilter filter, String sort, Consumer<DueReportRow> rows) {
        reader.each(sql(viewer, filter), sort, (row, n) -> row(row), rows);
    }

    private ListSql sql(Viewer viewer, DueReportFilter filter) {
        var params = new HashMap<String, Object>();
        params.put("county", viewer.county());
        params.put("today", LocalDate.now(clock));
        params.put("subjects", viewer.subjectSerials());
        return new ListSql(COLUMNS, MATCHING + clauses(viewer, filter, params), params, SORTING);
    }

    private static String clauses(Viewer viewer, DueReportFilter filter, Map<String, Object> params) {
        var clauses = new StringBuilder(Subjects.seen(viewer));
        if (filter.period() != null) {
            clauses.append(" and r.period = :period");
            params.put("period", HalfMonth.parse(filter.period()).toString());
        }
        if (filter.subject() != null) {
            clauses.append(" and s.number = :subject");
            params.put("subject", filter.subject());
        }
        if (filter.state() != null) {
            clauses.append(" and r.standing = any(:states)");
            params.put("states", filter.state().listed());
        }
        if (filter.kind() != null) {
            clauses.append(" and r.kind = :kind");
            params.put("kind", filter.kind().name());
        }
        return clauses.toString();
    }

    private static DueReportRow row(ResultSet row) throws SQLException {
        var first = row.getObject("first_submitted_at", OffsetDateTime.class);
        var due = row.getObject("due_on", LocalDate.class);
        var submitted = first == null ? null : first.toInstant();
        return new DueReportRow(
                row.getString("number"),
                row.getString("name"),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("period").strip(),
                due,
                row.getBoolean("provisional"),
                ReportState.valueOf(row.getString("standing")),
                row.getString("label"),
                row.getString("holder"),
                submitted,
                HalfMonthReport.onTime(submitted, due),
                row.getString("return_reason"));
    }
}
