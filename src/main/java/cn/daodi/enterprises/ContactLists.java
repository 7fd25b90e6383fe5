package cn.daodi.enterprises;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Order;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Lists of contacts, for pages, workbooks and the API; by day, never by person. */
@Service
public class ContactLists {
    private static final Sorting SORTING =
            Sorting.by("c.id", SortKey.day("day", "c.day", "contact.day").downwardsFirst());

    private final ContactRepository repository;
    private final ListReader reader;

    ContactLists(ContactRepository repository, ListReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    public Listing<Contact> page(Viewer by, ContactFilter filter, Paging paging) {
        long person = by.person().serial();
        return reader.page(
                repository.listed(by, filter, SORTING),
                paging,
                filter.address(),
                (row, n) -> ContactRepository.contact(row, person));
    }

    public Slice<Contact> slice(Viewer by, ContactFilter filter, Paging paging) {
        long person = by.person().serial();
        return reader.slice(
                repository.listed(by, filter, SORTING), paging, (row, n) -> ContactRepository.contact(row, person));
    }

    public void each(Viewer by, ContactFilter filter, String sort, Consumer<Contact> rows) {
        long person = by.person().serial();
        reader.each(
                repository.listed(by, filter, SORTING), sort, (row, n) -> ContactRepository.contact(row, person), rows);
    }

    public Order order(Viewer by, String sort) {
        return SORTING.order(sort);
    }
}
