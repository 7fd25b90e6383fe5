package cn.daodi.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a module knows about one subject, for the page that shows it whole: every bean of this type is asked, all in one statement,
 * so that lower modules show what upper ones keep.
 */
public interface Dossier {
    /**
     * A select of what this viewer may read about a subject of this kind, or nothing. Columns in this order: {@code section text,
     * code text, day date, args text[], path text}; parameters {@code :county}, {@code :subject}, its {@code :number}, {@code :today}.
     * Ordered and limited by itself; texts are {@code dossier.<section>} and {@code fact.<code>}.
     */
    Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind);

    /**
     * What the enterprise itself may read of it at its own door, or nothing: the same columns, parameters {@code :county},
     * {@code :subject}, {@code :today}. Paths are below the door's address; nothing said among officials, nothing of another
     * enterprise.
     */
    default Optional<String> atDoor() {
        return Optional.empty();
    }

    /**
     * One line of it.
     *
     * @param section under which heading it stands
     * @param day it is about, null where it has none
     * @param path the page that shows it whole
     */
    record Fact(String section, String code, @Nullable LocalDate day, List<String> args, String path) {}
}
