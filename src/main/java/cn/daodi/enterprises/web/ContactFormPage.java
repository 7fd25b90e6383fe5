package cn.daodi.enterprises.web;

import cn.daodi.directory.Subject;
import cn.daodi.enterprises.Entry;
import cn.daodi.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a contact or of an entry.
 *
 * @param chosen the enterprise it is about, null as long as none is chosen
 * @param booked its open entries, soonest first
 * @param entry number of the one the contact belongs to, empty when not said
 */
public record ContactFormPage(
        List<Subject> subjects, @Nullable Subject chosen, List<Entry> booked, String entry, LocalDate today) {
    public List<Option> options() {
        return subjects.stream()
                .map(subject -> new Option(subject.number(), subject.number() + " " + subject.name()))
                .toList();
    }

    public String given() {
        return chosen == null ? "" : chosen.number();
    }

    public String path() {
        return chosen == null ? "/contacts" : "/enterprises/" + chosen.number();
    }

    /** The entry a note is written about: the one named, else the first that was due by today. */
    public String givenEntry() {
        if (!entry.isEmpty()) return entry;
        return booked.stream()
                .filter(each -> !each.day().isAfter(today))
                .map(Entry::number)
                .findFirst()
                .orElse("");
    }
}
