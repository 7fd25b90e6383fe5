package cn.daodi.platform.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** One order of a list, with the SQL that goes on behind a given row. */
public record Order(Sorting sorting, SortKey key, boolean descending) {

    /** As it stands in the address; empty for the list's own order. */
    public String word() {
        String full = (descending ? "-" : "") + key.word();
        return isOwn() ? "" : full;
    }

    public boolean isOwn() {
        return key.equals(sorting.keys().getFirst()) && descending == key.newestFirst();
    }

    /** What must be read besides a row's own columns, for {@link #cursor}. */
    String columns() {
        return ", cast(" + key.column() + " as text) as sort_value, " + sorting.id() + " as sort_id";
    }

    String clause() {
        return "\n order by " + key.column() + (descending ? " desc" : "") + (key.nullable() ? " nulls last" : "")
                + ", " + sorting.id() + (tiesDescend() ? " desc" : "");
    }

    private boolean tiesDescend() {
        return descending && !sorting.officialTies();
    }

    String cursor(ResultSet row) throws SQLException {
        return new Cursor(word(), row.getLong("sort_id"), row.getString("sort_value")).written();
    }

    /** The clause that begins behind the row of a cursor; its values are put among the parameters. */
    String following(String written, Map<String, Object> params) {
        var cursor = Cursor.read(written);
        if (!cursor.order().equals(word()) || cursor.value() == null && !key.nullable()) throw Cursor.unreadable();
        params.put("afterId", cursor.id());
        String id = sorting.id();
        String tie = id + (tiesDescend() ? " < " : " > ") + ":afterId";
        if (cursor.value() == null) return "\n and " + key.column() + " is null and " + tie;
        key.check(cursor.value());
        params.put("afterValue", cursor.value());
        String behind = behind(descending ? " < " : " > ", tie);
        return "\n and " + (key.nullable() ? "(" + behind + " or " + key.column() + " is null)" : behind);
    }

    /** Compared as one row where both columns run the same way, so that an index finds the place at once. */
    private String behind(String beyond, String tie) {
        String column = key.column();
        String value = key.bound();
        if (tiesDescend() == descending) {
            return "(" + column + ", " + sorting.id() + ")" + beyond + "(" + value + ", :afterId)";
        }
        return "(" + column + beyond.stripTrailing() + "= " + value + " and (" + column + beyond + value + " or " + tie
                + "))";
    }
}
