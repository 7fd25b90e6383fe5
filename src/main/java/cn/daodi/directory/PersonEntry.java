package cn.daodi.directory;

import org.jspecify.annotations.Nullable;

/**
 * Who takes a post: name, telephone and own duty title, each as the county writes it.
 */
public record PersonEntry(
        String name, @Nullable String phone, @Nullable String dutyTitle) {
    public PersonEntry(String name) {
        this(name, null, null);
    }
}
