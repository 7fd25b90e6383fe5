package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Entry;
import cn.daodi.enterprises.EntryState;
import java.time.LocalDate;

/**
 * The page of an entry.
 *
 * @param mine the viewer may join, agree, give it up or enter the enterprise's answer
 * @param comes the viewer is among the visitors
 */
public record EntryPage(Entry entry, boolean mine, boolean comes, LocalDate today) {
    public boolean mayJoin() {
        return mine && !comes && entry.state().isOpen();
    }

    public boolean mayAgree() {
        return mine && entry.state() == EntryState.MOVED;
    }

    public boolean mayCancel() {
        return mine && entry.state().isOpen();
    }

    public boolean mayAnswer() {
        return mayCancel() && !entry.day().isBefore(today);
    }

    public boolean mayNote() {
        return mine
                && entry.state() != EntryState.MOVED
                && entry.state().isOpen()
                && !entry.day().isAfter(today);
    }
}
