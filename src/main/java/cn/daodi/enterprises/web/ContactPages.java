package cn.daodi.enterprises.web;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.enterprises.Entries;
import cn.daodi.enterprises.Entry;
import cn.daodi.enterprises.EntryState;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms of contacts and entries: which enterprises the viewer may write about. */
@Component
class ContactPages {
    private final Subjects subjects;
    private final Entries entries;
    private final Clock clock;

    ContactPages(Subjects subjects, Entries entries, Clock clock) {
        this.subjects = subjects;
        this.entries = entries;
        this.clock = clock;
    }

    /** The enterprises of the viewer, for the office all; 404 where there is none. */
    List<Subject> writable(Viewer by) {
        var all = by.is(Role.STATIONING_OFFICE) ? subjects.visible(by) : subjects.own(by);
        var enterprises = all.stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .toList();
        if (enterprises.isEmpty()) throw new NotVisible();
        return enterprises;
    }

    /** The enterprise a form names; the rights are asked again by the front door. */
    String mine(Viewer by, @Nullable String enterprise) {
        if (enterprise != null && !enterprise.isBlank()) return enterprise;
        writable(by);
        throw Refused.at("enterprise", "required");
    }

    ContactFormPage form(Viewer by, String enterprise, String entry) {
        var writable = writable(by);
        var chosen = chosen(writable, enterprise);
        var booked = chosen == null
                ? List.<Entry>of()
                : entries.open(by, chosen.id()).stream()
                        .filter(each -> each.state() != EntryState.MOVED)
                        .toList();
        return new ContactFormPage(writable, chosen, booked, entry, LocalDate.now(clock));
    }

    /** The one asked for, or the only one; an enterprise that is not the viewer's does not exist. */
    private static @Nullable Subject chosen(List<Subject> writable, String number) {
        if (number.isBlank()) return writable.size() == 1 ? writable.getFirst() : null;
        return writable.stream()
                .filter(subject -> subject.number().equals(number))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
