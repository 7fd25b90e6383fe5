package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectId;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * What is written to raise a problem: one text and a category suffice.
 *
 * @param enterprises numbers; several keep one problem with many concerned
 * @param note number of the note it comes from, empty without one
 * @param anyway similar open ones were shown and it is another matter
 * @param once key of a form without a session, empty otherwise
 */
public record Raising(
        List<String> enterprises,
        @Nullable Category category,
        String words,
        @Nullable File file,
        String note,
        boolean anyway,
        String once) {
    static final int LONGEST = 1000;

    /** A file added to it. */
    public record File(String name, byte[] content) {}

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        if (enterprises.isEmpty()) faults.add(new Refused.Fault("enterprise", "required", List.of()));
        if (enterprises.size() > 40) faults.add(new Refused.Fault("enterprise", "problem.many", List.of(40)));
        if (category == null) faults.add(new Refused.Fault("category", "required", List.of()));
        if (words.isBlank()) faults.add(new Refused.Fault("words", "required", List.of()));
        if (words.length() > LONGEST) faults.add(new Refused.Fault("words", "too-long", List.of(LONGEST)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    Category mustCategory() {
        return Objects.requireNonNull(category);
    }

    /** As it is kept. */
    record Filed(
            Raising raising,
            Doer doer,
            Origin origin,
            List<SubjectId> subjects,
            @Nullable Long attachment) {
        MapSqlParameterSource params(int year) {
            var actor = doer instanceof Actor official ? official : null;
            String once = raising.once().isBlank() ? null : Sha256.of(raising.once());
            return new MapSqlParameterSource("county", doer.county())
                    .addValue("year", year)
                    .addValue("category", raising.mustCategory().name())
                    .addValue("words", raising.words().strip())
                    .addValue("attachment", attachment, Types.BIGINT)
                    .addValue("note", raising.note().isBlank() ? null : raising.note(), Types.VARCHAR)
                    .addValue("origin", origin.name())
                    .addValue("by", actor == null ? null : actor.person().serial(), Types.BIGINT)
                    .addValue("post", actor == null ? null : actor.post().serial(), Types.BIGINT)
                    .addValue("name", doer.marked())
                    .addValue("title", doer.title())
                    .addValue("once", once, Types.VARCHAR)
                    .addValue(
                            "subjects", subjects.stream().map(SubjectId::serial).toArray(Long[]::new));
        }
    }
}
