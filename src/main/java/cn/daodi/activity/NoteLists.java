package cn.daodi.activity;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Order;
import cn.daodi.platform.lists.Paging;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Lists of notes, for pages, workbooks and the API. */
@Service
public class NoteLists {
    private final NoteRepository repository;
    private final ListReader reader;

    NoteLists(NoteRepository repository, ListReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    public Listing<Note> page(Viewer by, NoteFilter filter, Paging paging) {
        return reader.page(
                repository.listed(by, filter), paging, filter.address(), (row, n) -> NoteRepository.note(row, by));
    }

    public Slice<Note> slice(Viewer by, NoteFilter filter, Paging paging) {
        return reader.slice(repository.listed(by, filter), paging, (row, n) -> NoteRepository.note(row, by));
    }

    /** Every one in this order. */
    public void each(Viewer by, NoteFilter filter, String sort, Consumer<Note> rows) {
        reader.each(repository.listed(by, filter), sort, (row, n) -> NoteRepository.note(row, by), rows);
    }

    /** The order a page asks for. */
    public Order order(Viewer by, String sort) {
        return NoteRepository.SORTING.order(sort);
    }
}
