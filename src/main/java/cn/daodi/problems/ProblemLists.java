package cn.daodi.problems;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Order;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;

/** Lists of problems, for pages, workbooks and the API. */
@Service
public class ProblemLists {
    private static final Sorting SORTING = Sorting.by(
            "p.id",
            SortKey.number("number", "p.id", "problem.raised").downwardsFirst(),
            SortKey.time("due", "p.due_at", "problem.due").withNulls());

    private static final String COLUMNS = """
            p.number, p.category, p.words, p.state, p.outcome, p.pause, p.held_since, p.due_at, p.review_on, p.raised_at, p.raised_name,
                   (select string_agg(s.name, '、' order by s.position, s.id)
                      from problems.concern c join directory.v_subject s on s.county = c.county and s.id = c.subject
                     where c.county = p.county and c.problem = p.id) as enterprises,
                   (select u.name from directory.v_unit u
                     where u.county = p.county and u.id = coalesce(p.next_unit, p.holder, p.handler)
                       and p.state not in ('REGISTERED', 'DISPUTED', 'CONFIRMED')) as holder_name""";

    private final ListReader reader;
    private final Clock clock;

    ProblemLists(ListReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    public Listing<ProblemRow> page(Viewer by, ProblemFilter filter, Paging paging) {
        return reader.page(listed(by, filter), paging, filter.address(), rows());
    }

    public Slice<ProblemRow> slice(Viewer by, ProblemFilter filter, Paging paging) {
        return reader.slice(listed(by, filter), paging, rows());
    }

    /** Every one in this order. */
    public void each(Viewer by, ProblemFilter filter, String sort, Consumer<ProblemRow> taker) {
        reader.each(listed(by, filter), sort, rows(), taker);
    }

    /** The order a page asks for. */
    public Order order(Viewer by, String sort) {
        return SORTING.order(sort);
    }

    private ListSql listed(Viewer by, ProblemFilter filter) {
        var params = ProblemSql.asking(by, clock);
        params.put("now", ProblemRepository.utc(clock.instant()));
        return new ListSql(
                COLUMNS, ProblemRepository.FROM + ProblemSql.seen(by) + filter.clauses(params), params, SORTING);
    }

    private RowMapper<ProblemRow> rows() {
        var now = clock.instant();
        return (row, n) -> row(row, now);
    }

    private static ProblemRow row(ResultSet row, Instant now) throws SQLException {
        var due = ProblemRows.instant(row, "due_at");
        return new ProblemRow(
                row.getString("number"),
                Category.valueOf(row.getString("category")),
                row.getString("words"),
                Objects.requireNonNullElse(row.getString("enterprises"), ""),
                ProblemState.valueOf(row.getString("state")),
                ProblemRows.of(Outcome.class, row.getString("outcome")),
                ProblemRows.of(Pause.class, row.getString("pause")),
                Objects.requireNonNullElse(row.getString("holder_name"), ""),
                Objects.requireNonNull(ProblemRows.instant(row, "held_since")),
                due,
                row.getObject("review_on", LocalDate.class),
                Objects.requireNonNull(ProblemRows.instant(row, "raised_at")),
                row.getString("raised_name"),
                due != null && due.isBefore(now));
    }
}
