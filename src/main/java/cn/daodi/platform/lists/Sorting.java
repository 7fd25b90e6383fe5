package cn.daodi.platform.lists;

import cn.daodi.kernel.Refused;
import java.util.List;

/**
 * The orders a list offers; the first key is the list's own order.
 *
 * @param id SQL of the serial that decides between equals
 * @param officialTies equals stand in the order of their serials in either direction; otherwise they turn round with the rest
 */
public record Sorting(String id, boolean officialTies, List<SortKey> keys) {
    public static Sorting by(String id, SortKey... keys) {
        return new Sorting(id, false, List.of(keys));
    }

    public Sorting withOfficialTies() {
        return new Sorting(id, true, keys);
    }

    /** The order asked for: empty for the list's own, {@code name} upwards, {@code -name} downwards. */
    public Order order(String asked) {
        if (asked.isEmpty()) return order(keys.getFirst(), keys.getFirst().newestFirst());
        boolean descending = asked.startsWith("-");
        String word = descending ? asked.substring(1) : asked;
        return keys.stream()
                .filter(key -> key.word().equals(word))
                .findFirst()
                .map(key -> order(key, descending))
                .orElseThrow(() -> Refused.at("sort", "sort.unknown"));
    }

    private Order order(SortKey key, boolean descending) {
        return new Order(this, key, descending);
    }
}
