package cn.daodi.enterprises;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries out of a result set. */
final class EntryRows {
    /** With subject {@code s}; visitors in the order in which they joined. */
    static final String ENTRIES = """
            select x.*, s.number as subject_number, s.name as subject_name,
                   (select json_agg(json_build_object('post', v.post, 'name', v.name, 'title', v.title) order by v.id)
                      from enterprises.entry_visitor v where v.county = x.county and v.entry = x.id) as visitors
              from enterprises.entry x
              join directory.v_subject s on s.county = x.county and s.id = x.enterprise
             where x.county = :county""";

    private EntryRows() {}

    static Entry entry(ResultSet row) throws SQLException {
        String county = row.getString("county");
        return new Entry(
                new SubjectId(county, row.getLong("enterprise")),
                row.getString("subject_number"),
                row.getString("subject_name"),
                row.getLong("id"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getString("purpose"),
                EntryState.valueOf(row.getString("state")),
                row.getString("crowded_reason"),
                row.getString("emergency_reason"),
                new PostId(county, row.getLong("booked_post")),
                row.getString("booked_name"),
                proposed(row),
                said(row, "answered", "answered_words"),
                said(row, "cancelled", "cancelled_reason"),
                visitors(row.getString("visitors")),
                row.getInt("version"));
    }

    private static Entry.@Nullable Time proposed(ResultSet row) throws SQLException {
        var day = row.getObject("proposed_day", LocalDate.class);
        return day == null ? null : new Entry.Time(day, row.getObject("proposed_starts", LocalTime.class));
    }

    static Entry.@Nullable Said said(ResultSet row, String what, String words) throws SQLException {
        String name = row.getString(what + "_name");
        if (name == null) return null;
        var at = row.getObject(what + "_at", OffsetDateTime.class).toInstant();
        return new Entry.Said(name, row.getString(words), at);
    }

    private static List<Entry.Visitor> visitors(@Nullable String json) {
        return json == null
                ? List.of()
                : JsonMapper.shared().readValue(json, new TypeReference<List<Entry.Visitor>>() {});
    }
}
