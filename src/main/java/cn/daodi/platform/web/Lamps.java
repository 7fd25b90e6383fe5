package cn.daodi.platform.web;

import cn.daodi.kernel.Lamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lamp of a subject in a list or on a page: one more column of the statement that is asked anyway. */
public final class Lamps {
    /** For subject {@code s}, read by {@link #of}. */
    public static final String COLUMN = """
            (select array[l.planned_until::text, l.oldest_due::text, l.promised_on::text, l.broken::text,
                          l.paused_from::text, l.paused_to::text, s.active_to::text]
               from reporting.lamp(s.county, s.id) l) as lamp""";

    private Lamps() {}

    public static Lamp of(ResultSet row, LocalDate today) throws SQLException {
        var facts = (String[]) row.getArray("lamp").getArray();
        return Lamp.of(
                new Lamp.Facts(
                        day(facts[0]),
                        day(facts[1]),
                        day(facts[2]),
                        Integer.parseInt(facts[3]),
                        day(facts[4]),
                        day(facts[5]),
                        day(facts[6])),
                today);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
