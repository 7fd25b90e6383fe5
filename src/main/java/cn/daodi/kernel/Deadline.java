package cn.daodi.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module's rule of what is due: the workbench and the digest ask every bean of this type, all in one statement. Deadlines are
 * queries, never a stored list.
 */
public interface Deadline {
    /**
     * A select of what this viewer must do, or nothing where the viewer's roles have no such duty. Columns in this order:
     * {@code code text, due date, provisional boolean, args text[], path text}; parameters {@code :county}, {@code :posts} (held
     * by the viewer), {@code :units} (the viewer acts for), {@code :today}, {@code :kinds} (of subjects whose reports the
     * viewer's offices receive); subjects {@code :worked} on, {@code :headed} and {@code :sponsored} by the viewer, and
     * {@code :charges}, each {@code subject:post} of {@link Viewer#charges()}. It may be ordered and limited; texts are {@code duty.<code>}, {@code .detail} and {@code .action}.
     */
    Optional<String> duties(Viewer viewer);

    /**
     * One thing to do.
     *
     * @param due null when it has no date of its own
     * @param provisional the date crosses a year without an official holiday schedule
     * @param code sentence {@code duty.<code>} (and {@code .detail}, {@code .action}) of the message bundles
     */
    record Duty(@Nullable LocalDate due, boolean provisional, String code, List<String> args, String path) {}
}
