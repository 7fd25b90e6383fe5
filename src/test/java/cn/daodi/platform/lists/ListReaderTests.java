package cn.daodi.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.Refused;
import cn.daodi.support.DemoTest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random rows with many equals and gaps: whatever the order, the pages put together are the whole list. */
@DemoTest
class ListReaderTests {
    private static final SortKey NAME = SortKey.text("name", "r.name", "person.name");
    private static final SortKey AMOUNT =
            SortKey.number("amount", "r.amount", "state").withNulls();
    private static final SortKey DAY =
            SortKey.day("day", "r.day", "post").withNulls().downwardsFirst();
    private static final Sorting SORTING = Sorting.by("r.id", NAME, AMOUNT, DAY);

    @Autowired
    ListReader reader;

    private record Row(
            long id,
            String name,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day) {}

    @Test
    void the_pages_put_together_are_the_whole_list_in_every_order() {
        for (int seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            var rows = rows(random, random.nextInt(60));
            for (var sorting : List.of(SORTING, SORTING.withOfficialTies())) {
                for (var sort : List.of("", "name", "-name", "amount", "-amount", "day", "-day")) {
                    var expected =
                            rows.stream().sorted(order(sorting.order(sort))).toList();
                    var name = "seed %d, %s, official ties %s".formatted(seed, sort, sorting.officialTies());
                    var list = list(rows, sorting);
                    assertThat(paged(list, sort, 1 + random.nextInt(9)))
                            .as(name)
                            .isEqualTo(expected);
                    var all = new ArrayList<Row>();
                    reader.each(list, sort, ListReaderTests::row, all::add);
                    assertThat(all).as(name).isEqualTo(expected);
                }
            }
        }
    }

    private static List<Row> rows(Random random, int size) {
        var names = List.of("", "a", "b|c", "jsmy", "金穗", "米'业");
        return IntStream.range(0, size)
                .mapToObj(n -> new Row(
                        n + 1L,
                        names.get(random.nextInt(names.size())),
                        random.nextInt(3) == 0 ? null : new BigDecimal(random.nextInt(5) - 2).movePointLeft(1),
                        random.nextInt(3) == 0 ? null : LocalDate.of(2026, 6, 1 + random.nextInt(4))))
                .toList();
    }

    /** As the regulation of the pattern reads, said once more in Java. */
    private static Comparator<Row> order(Order order) {
        Comparator<Row> byValue =
                switch (order.key().word()) {
                    case "name" -> directed(Comparator.comparing(Row::name), order.descending());
                    case "amount" -> Comparator.comparing(Row::amount, nullsLast(order.descending()));
                    default -> Comparator.comparing(Row::day, nullsLast(order.descending()));
                };
        boolean downwards = order.descending() && !order.sorting().officialTies();
        return byValue.thenComparing(directed(Comparator.comparing(Row::id), downwards));
    }

    private static <T extends Comparable<? super T>> Comparator<T> nullsLast(boolean descending) {
        return Comparator.nullsLast(descending ? Collections.reverseOrder() : Comparator.naturalOrder());
    }

    private static Comparator<Row> directed(Comparator<Row> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private List<Row> paged(ListSql list, String sort, int rows) {
        var all = new ArrayList<Row>();
        String after = "";
        do {
            var page = reader.page(list, new Paging(sort, rows, after), Address.of("/x"), ListReaderTests::row);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(rows);
            if (!page.isEmpty()) assertThat(page.count()).isEqualTo(String.valueOf(size(list)));
            all.addAll(page.rows());
            after = page.slice().next() == null ? "" : page.slice().next();
        } while (!after.isEmpty());
        return all;
    }

    private static int size(ListSql list) {
        return ((Long[]) list.params().get("ids")).length;
    }

    private static ListSql list(List<Row> rows, Sorting sorting) {
        return new ListSql(
                "r.id, r.name, r.amount, r.day",
                """
                  from unnest(cast(:ids as bigint[]), cast(:names as text[]), cast(:amounts as numeric[]), cast(:days as date[]))
                       as r(id, name, amount, day)
                 where true""",
                Map.of(
                        "ids", rows.stream().map(Row::id).toArray(Long[]::new),
                        "names", rows.stream().map(Row::name).toArray(String[]::new),
                        "amounts", rows.stream().map(Row::amount).toArray(BigDecimal[]::new),
                        "days",
                                rows.stream()
                                        .map(Row::day)
                                        .map(day -> day == null ? null : day.toString())
                                        .toArray(String[]::new)),
                sorting);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("name"),
                row.getBigDecimal("amount"),
                row.getObject("day", LocalDate.class));
    }

    @Test
    void counting_stops_at_a_thousand() {
        for (int size : new int[] {1000, 1001, 3000}) {
            var list = list(rows(new Random(size), size), SORTING);
            var page = reader.page(list, new Paging("", 20, ""), Address.of("/x"), ListReaderTests::row);
            assertThat(page.count()).isEqualTo(size == 1000 ? "1000" : "1,000+");
        }
    }

    @Test
    void a_cursor_of_another_order_and_a_made_up_one_are_refused() {
        var list = list(rows(new Random(7), 40), SORTING);
        var byName = reader.slice(list, Paging.of(5, ""), ListReaderTests::row).next();
        assertThat(byName).isNotNull();
        refused(() -> reader.slice(list, new Paging("-name", 5, byName), ListReaderTests::row), "cursor.unreadable");
        for (var made : List.of(
                "x",
                "2026-06-01_7",
                "§",
                new Cursor("day", 3, "yesterday").written(),
                new Cursor("amount", 3, "NaN").written())) {
            for (var sort : List.of("", "day", "amount")) {
                refused(() -> reader.slice(list, new Paging(sort, 5, made), ListReaderTests::row), "cursor.unreadable");
            }
        }
        refused(
                () -> reader.slice(list, new Paging("", 5, new Cursor("", 3, null).written()), ListReaderTests::row),
                "cursor.unreadable");
        refused(() -> reader.slice(list, new Paging("person", 5, ""), ListReaderTests::row), "sort.unknown");
    }

    private static void refused(Runnable asked, String code) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.faults().getFirst().code())
                .isEqualTo(code));
    }
}
