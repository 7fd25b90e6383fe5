package cn.daodi.enterprises;

import cn.daodi.platform.lists.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of contacts is narrowed to; each part may be absent. */
public record ContactFilter(
        @Nullable String enterprise, @Nullable ContactWay way) {
    void narrow(StringBuilder sql, Map<String, Object> params) {
        if (enterprise != null && !enterprise.isBlank()) {
            sql.append(" and s.number = :enterprise");
            params.put("enterprise", enterprise);
        }
        if (way != null) {
            sql.append(" and c.way = :way");
            params.put("way", way.name());
        }
    }

    public boolean narrows() {
        return way != null || enterprise != null && !enterprise.isBlank();
    }

    public Address address() {
        return Address.of("/contacts").with("enterprise", enterprise).with("way", way);
    }

    /** The same list, of this way only, or of all. */
    public Address withWay(@Nullable ContactWay other) {
        return new ContactFilter(enterprise, other).address();
    }
}
