package cn.daodi.activity.web;

import cn.daodi.directory.Subject;
import cn.daodi.platform.web.Option;
import java.time.LocalDate;
import java.util.List;

/** The form of a note: which subjects can be chosen, and today. */
public record NoteFormPage(List<Subject> subjects, String subject, LocalDate today) {
    public List<Option> options() {
        return subjects.stream()
                .map(each -> new Option(each.number(), each.name()))
                .toList();
    }

    /** The subject asked for, or the only one. */
    public String given() {
        return subjects.size() == 1 ? subjects.getFirst().number() : subject;
    }
}
