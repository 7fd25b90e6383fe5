package cn.daodi.activity.inbox;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Address;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 收件箱: one's own messages and nobody else's. Whether they were read is shown to nobody else, and added up for nobody. */
@Service
@Transactional
public class Inbox {
    /** Beyond this nobody counts on. */
    public static final int COUNTED = 99;

    private final MessageRepository repository;
    private final ListReader reader;

    Inbox(MessageRepository repository, ListReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Listing<Message> page(Viewer by, Paging paging) {
        var address = Address.of("/inbox");
        return reader.page(repository.listed(by), paging, address, (row, n) -> MessageRepository.message(row));
    }

    /** The same for programs. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Slice<Message> slice(Viewer by, Paging paging) {
        return reader.slice(repository.listed(by), paging, (row, n) -> MessageRepository.message(row));
    }

    /** How many of the viewer's own are new; one more than {@link #COUNTED} means more than that. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int fresh(Viewer by) {
        return repository.fresh(by, COUNTED + 1);
    }

    /** Marks a message read and tells where it leads. */
    public String open(Viewer by, long id) {
        return repository.read(by, id).orElseThrow(NotVisible::new);
    }

    public void readAll(Viewer by) {
        repository.readAll(by);
    }

    /** What was due on a morning, as told then. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Digest digest(Viewer by, long message) {
        return repository.digest(by, message).orElseThrow(NotVisible::new);
    }
}
