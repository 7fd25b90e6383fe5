package cn.daodi.problems.web;

import cn.daodi.platform.web.Option;
import cn.daodi.platform.web.Shell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A field of the form of a deed; its label is {@code problem.field.<name>}, or the one given.
 *
 * @param options of a choice, with their texts; empty for what is typed
 * @param rows of a field of words, 0 for a single line
 */
public record DeedField(
        Kind kind,
        String name,
        String label,
        String help,
        boolean required,
        String given,
        List<Option> options,
        int rows) {
    /** How it is entered. */
    public enum Kind {
        WORDS,
        DAY,
        SELECT,
        RADIO,
        BOXES,
        FILE
    }

    static DeedField words(String name, String label, int rows, boolean required) {
        return new DeedField(Kind.WORDS, name, label, "", required, "", List.of(), rows);
    }

    static DeedField day(String name, String label, boolean required) {
        return new DeedField(Kind.DAY, name, label, "", required, "", List.of(), 0);
    }

    static DeedField select(String name, String label, List<Option> options, boolean required) {
        return new DeedField(Kind.SELECT, name, label, "", required, "", options, 0);
    }

    /** Options whose labels are keys of texts. */
    static DeedField radio(String name, String label, List<Option> options) {
        return new DeedField(Kind.RADIO, name, label, "", true, "", options, 0);
    }

    static DeedField boxes(String name, String label, List<Option> options) {
        return new DeedField(Kind.BOXES, name, label, "", false, "", options, 0);
    }

    static DeedField file() {
        return new DeedField(Kind.FILE, "file", "problem.file", "note.file.help", false, "", List.of(), 0);
    }

    DeedField helped(String key) {
        return new DeedField(kind, name, label, key, required, given, options, rows);
    }

    DeedField given(String value) {
        return new DeedField(kind, name, label, help, required, value, options, rows);
    }

    /** Options as they are read: some labels are keys of texts. */
    public List<Option> said(Shell shell) {
        return options.stream()
                .map(option -> shell.texts().knows(option.label())
                        ? new Option(option.value(), shell.t(option.label()))
                        : option)
                .toList();
    }

    /** Names of what is given, for a heading that is folded. */
    public String chosen() {
        return options.stream()
                .filter(option -> gives(option.value()))
                .map(Option::label)
                .collect(Collectors.joining("、"));
    }

    /** Among what is given, comma between. */
    public boolean gives(String value) {
        return List.of(given.split(",")).contains(value);
    }
}
