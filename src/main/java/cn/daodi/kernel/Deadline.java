package cn.daodi.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's rule of what is due: the workbench (and later the digest) asks every bean of this type. */
public interface Deadline {
    /** What this viewer must do, oldest first; a query, never a stored list. */
    List<Duty> duties(Viewer viewer, LocalDate today);

    /**
     * One thing to do.
     *
     * @param due null when it has no date of its own
     * @param provisional the date crosses a year without an official holiday schedule
     * @param code sentence {@code duty.<code>} (and {@code .detail}, {@code .action}) of the message bundles
     */
    record Duty(@Nullable LocalDate due, boolean provisional, String code, List<String> args, String path) {}
}
