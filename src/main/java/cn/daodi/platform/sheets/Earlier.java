package cn.daodi.platform.sheets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the rows read so far have taken, over all sheets of a workbook. */
public final class Earlier {
    /** Where it stood. */
    public record Place(String sheet, int row) {}

    private final Map<String, Place> taken = new HashMap<>();

    static String key(String kind, String field, String key) {
        return kind + '\n' + field + '\n' + key;
    }

    Optional<Place> find(String kind, String field, String key) {
        return Optional.ofNullable(taken.get(key(kind, field, key)));
    }

    /** Remembers what a row has taken, once it was not refused. */
    public void keep(RowReport report) {
        taken.putAll(report.taken());
    }
}
