package cn.daodi.activity;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of notes is narrowed to; each part may be absent. */
public record NoteFilter(
        @Nullable String subject,
        @Nullable NoteKind kind,
        @Nullable String after) {
    String clauses(Map<String, Object> params) {
        var clauses = new StringBuilder();
        if (subject != null && !subject.isBlank()) {
            clauses.append(" and s.number = :subject");
            params.put("subject", subject);
        }
        if (kind != null) {
            clauses.append(" and n.kind = :kind");
            params.put("kind", kind.name());
        }
        if (after != null && !after.isBlank()) {
            clauses.append(" and (n.day, n.id) < (cast(:day as date), :id)");
            keys(after, params);
        }
        return clauses.toString();
    }

    private static void keys(String cursor, Map<String, Object> params) {
        try {
            var parts = cursor.split("_", 2);
            params.put("day", LocalDate.parse(parts[0]));
            params.put("id", Long.parseLong(parts[1]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refused.at("cursor", "cursor.unreadable");
        }
    }
}
