package cn.daodi.platform.lists;

import cn.daodi.kernel.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads lists: a page with its count in one statement, a part for a program, or all of it row by row. */
@Component
public class ListReader {
    /** Counting stops here: "1,000+". */
    public static final int COUNTED = 1000;
    /** More rows than this no workbook gets. */
    public static final int EXPORTED = 100_000;

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    ListReader(JdbcClient jdbc, PlatformTransactionManager transactionManager) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactionManager);
        reading.setReadOnly(true);
    }

    /** Part of a list as a page shows it; {@code address} is the list with its filters. */
    public <T> Listing<T> page(ListSql list, Paging paging, Address address, RowMapper<T> mapper) {
        var counted = new int[1];
        var slice = read(list, paging, sql -> counting(list, paging, sql), (row, n) -> {
            counted[0] = Math.max(n + 1, row.getInt("counted"));
            return mapper.mapRow(row, n);
        });
        return new Listing<>(slice, counted[0], list.sorting().order(paging.sort()), address, paging);
    }

    /** Counted once, not for each row, and not at all where everything stands on the first page. */
    private static String counting(ListSql list, Paging paging, String rows) {
        String count =
                "(select count(*) from (select 1 " + list.matching() + "\n limit " + (COUNTED + 1) + ") matching)";
        String needed = paging.after().isEmpty() ? "case when count(*) over () = :limit then " + count + " end" : count;
        return "select page.*, " + needed + " as counted from (" + rows + ") page";
    }

    /** Part of a list as programs read it. */
    public <T> Slice<T> slice(ListSql list, Paging paging, RowMapper<T> mapper) {
        return read(list, paging, sql -> sql, mapper);
    }

    private <T> Slice<T> read(ListSql list, Paging paging, UnaryOperator<String> around, RowMapper<T> mapper) {
        var order = list.sorting().order(paging.sort());
        var params = new HashMap<String, Object>(list.params());
        String from = paging.after().isEmpty() ? "" : order.following(paging.after(), params);
        List<String> cursors = new ArrayList<>();
        String sql = "select " + list.columns() + order.columns() + "\n" + list.matching() + from + order.clause()
                + " limit :limit";
        var rows = jdbc.sql(around.apply(sql))
                .params(params)
                .param("limit", paging.rows() + 1)
                .query((row, n) -> {
                    cursors.add(order.cursor(row));
                    return mapper.mapRow(row, n);
                })
                .list();
        return Slice.of(rows, paging.rows(), last -> cursors.get(paging.rows() - 1));
    }

    /** Every row in this order, {@link #EXPORTED} at most, without holding them all. */
    public <T> void each(ListSql list, String sort, RowMapper<T> mapper, Consumer<T> taker) {
        var order = list.sorting().order(sort);
        var number = new int[1];
        reading.executeWithoutResult(status -> jdbc.sql(
                        "select " + list.columns() + "\n" + list.matching() + order.clause() + " limit :limit")
                .withFetchSize(FETCHED)
                .params(list.params())
                .param("limit", EXPORTED)
                .query(row -> {
                    taker.accept(mapper.mapRow(row, number[0]++));
                }));
    }
}
