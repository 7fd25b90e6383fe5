package cn.daodi.activity;

import cn.daodi.platform.lists.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of notes is narrowed to; each part may be absent. */
public record NoteFilter(@Nullable String subject, @Nullable NoteKind kind) {
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
        return clauses.toString();
    }

    public Address address() {
        return Address.of("/notes").with("subject", subject).with("kind", kind);
    }
}
