package cn.daodi.projects.web;

import cn.daodi.platform.lists.Address;

/**
 * What the list of task forces is narrowed to.
 *
 * @param q text in the industry's name or initials, the number, the lead unit or the sponsor
 * @param ended those that were dissolved instead of the others
 */
public record TaskForceFilter(String q, boolean ended) {
    static final TaskForceFilter NONE = new TaskForceFilter("", false);

    public TaskForceFilter {
        q = q.strip();
    }

    /** The task forces that were dissolved, or those that are not. */
    public TaskForceFilter withEnded(boolean wanted) {
        return new TaskForceFilter(q, wanted);
    }

    public boolean narrows() {
        return ended || !q.isEmpty();
    }

    public Address address() {
        return Address.of("/task-forces").with("q", q).with("ended", ended ? "true" : "");
    }
}
