package cn.daodi.activity;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of notes, for pages and the API. */
@Service
@Transactional(readOnly = true)
public class NoteLists {
    private final NoteRepository repository;

    NoteLists(NoteRepository repository) {
        this.repository = repository;
    }

    public Slice<Note> list(Viewer by, NoteFilter filter, int limit) {
        return repository.list(by, filter, Slice.limited(limit));
    }
}
