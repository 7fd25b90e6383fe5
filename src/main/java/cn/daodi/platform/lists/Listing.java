package cn.daodi.platform.lists;

import cn.daodi.kernel.Slice;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list as a page shows it: these rows in this order, with the ways on from here.
 *
 * @param counted how many match; one above the cap means more than that
 * @param address the list with its filters, without order and place
 */
public record Listing<T>(Slice<T> slice, int counted, Order order, Address address, Paging asked) {
    public List<T> rows() {
        return slice.items();
    }

    public boolean isEmpty() {
        return slice.items().isEmpty();
    }

    /** Where everything stands on the smallest page there is nothing to choose. */
    public boolean mayChooseRows() {
        return !isFirst() || counted > choices().getFirst();
    }

    /** 86, or 1,000+. */
    public String count() {
        return counted > ListReader.COUNTED
                ? String.format(Locale.ROOT, "%,d+", ListReader.COUNTED)
                : String.valueOf(counted);
    }

    public List<SortKey> keys() {
        return order.sorting().keys();
    }

    public SortKey key(String word) {
        return order.sorting().order(word).key();
    }

    public boolean isSortedBy(SortKey key) {
        return order.key().equals(key);
    }

    /** Value of aria-sort, null while the list is sorted otherwise. */
    public @Nullable String ariaSort(SortKey key) {
        if (!isSortedBy(key)) return null;
        return order.descending() ? "descending" : "ascending";
    }

    /** The list sorted by this; pressed again, the other way round. */
    public Address by(SortKey key) {
        boolean descending = isSortedBy(key) ? !order.descending() : key.newestFirst();
        return sorted(new Order(order.sorting(), key, descending));
    }

    private Address sorted(Order wanted) {
        return address.with("sort", wanted.word());
    }

    public @Nullable Address next() {
        return slice.next() == null ? null : first().with("after", slice.next());
    }

    public boolean isFirst() {
        return asked.after().isEmpty();
    }

    public Address first() {
        return sorted(order);
    }

    /** Exactly this list, all of it, as a workbook. */
    public Address export() {
        return first().below("export.xlsx");
    }

    public List<Integer> choices() {
        return PagingArgument.CHOICES;
    }
}
