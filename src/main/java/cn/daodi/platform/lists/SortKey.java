package cn.daodi.platform.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * One thing a list can be sorted by. Only columns an index keeps, never a rate, never what tells of a person's activity.
 *
 * @param word in the address: {@code sort=name}
 * @param column SQL of the value
 * @param label key of the text over its column
 * @param nullable rows without a value stand last, in either direction
 * @param newestFirst the first press sorts downwards
 */
public record SortKey(String word, String column, Kind kind, String label, boolean nullable, boolean newestFirst) {

    /** As PostgreSQL writes a moment. */
    private static final Pattern WRITTEN_TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2} ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?[+-]\\d{2}(:\\d{2})?");

    enum Kind {
        TEXT("text"),
        NUMBER("numeric"),
        DAY("date"),
        TIME("timestamptz");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    public static SortKey text(String word, String column, String label) {
        return new SortKey(word, column, Kind.TEXT, label, false, false);
    }

    public static SortKey number(String word, String column, String label) {
        return new SortKey(word, column, Kind.NUMBER, label, false, false);
    }

    public static SortKey day(String word, String column, String label) {
        return new SortKey(word, column, Kind.DAY, label, false, false);
    }

    public static SortKey time(String word, String column, String label) {
        return new SortKey(word, column, Kind.TIME, label, false, false);
    }

    public SortKey withNulls() {
        return new SortKey(word, column, kind, label, true, newestFirst);
    }

    public SortKey downwardsFirst() {
        return new SortKey(word, column, kind, label, nullable, true);
    }

    /** What a cursor says the value was, as SQL. */
    String bound() {
        return "cast(:afterValue as " + kind.type + ")";
    }

    /** Refuses what this column cannot hold, before the database does. */
    void check(String value) {
        try {
            switch (kind) {
                case TEXT -> {
                    if (value.indexOf('\0') >= 0) throw Cursor.unreadable();
                }
                case NUMBER -> {
                    if (new BigDecimal(value).precision() > 40) throw Cursor.unreadable();
                }
                case DAY -> LocalDate.parse(value);
                case TIME -> {
                    if (!WRITTEN_TIME.matcher(value).matches()) throw Cursor.unreadable();
                    LocalDate.parse(value.substring(0, 10));
                }
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw Cursor.unreadable();
        }
    }
}
