package cn.daodi.problems;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the 职责分工: which unit a category is usually handled by, and who helps, in the official order.
 *
 * @param version 0 while nobody has said it yet
 */
public record Duty(Category category, List<Share> shares, int version) {
    /** A unit's share; one that was closed since is shown, and proposed no more. */
    public record Share(long unit, String name, boolean handler, boolean closed) {}

    /**
     * As the office sets it.
     *
     * @param handler serial of the unit
     * @param version of the row it was based on
     */
    public record Entry(@Nullable Long handler, List<Long> supporters, int version) {}

    public List<Share> handlers() {
        return shares.stream().filter(Share::handler).toList();
    }

    public List<Share> supporters() {
        return shares.stream().filter(share -> !share.handler()).toList();
    }

    /** The unit to be proposed. */
    public Optional<Share> handler() {
        return handlers().stream().filter(share -> !share.closed()).findFirst();
    }
}
