package cn.daodi.projects.web;

import cn.daodi.platform.lists.Address;

/**
 * What the list of task forces is narrowed to.
 *
 * @param q text in the industry's name or initials, the number, the lead unit or the sponsor
 */
public record TaskForceFilter(String q) {
    static final TaskForceFilter NONE = new TaskForceFilter("");

    public TaskForceFilter {
        q = q.strip();
    }

    public boolean narrows() {
        return !q.isEmpty();
    }

    public Address address() {
        return Address.of("/task-forces").with("q", q);
    }
}
