package cn.daodi.activity;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 工作实录, read: every occurrence as it was written; append-only by grant. */
@Service
public class Journal {
    private static final String ENTRIES = """
            select j.id, j.at, j.kind, j.facts, j.path, j.person_name, j.post_title, j.deputy, s.number, s.name
              from activity.journal j
              left join directory.v_subject s on s.county = j.county and s.id = j.subject
             where j.county = :county and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest entries of a subject the caller has shown the viewer may see. */
    public List<TimelineEntry> of(Viewer by, SubjectId subject, int limit) {
        if (!subject.county().equals(by.county())) throw new NotVisible();
        return jdbc.sql(ENTRIES + "j.subject = :subject order by j.id desc limit :limit")
                .param("county", by.county())
                .param("subject", subject.serial())
                .param("limit", limit)
                .query(Journal::entry)
                .list();
    }

    /** The newest entries of everything the viewer may see. */
    public Slice<TimelineEntry> visible(Viewer by, long before, int limit) {
        String visible = by.seesWholeCounty() ? "j.subject is not null" : Subjects.ANSWERED_BY_POSTS;
        var rows = jdbc.sql(ENTRIES + "j.id < :before and " + visible + " order by j.id desc limit :limit")
                .param("county", by.county())
                .param("before", before)
                .param("posts", by.postSerials())
                .param("today", LocalDate.now(clock))
                .param("limit", limit + 1)
                .query(Journal::entry)
                .list();
        return Slice.of(rows, limit, entry -> String.valueOf(entry.id()));
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getString("person_name"),
                row.getString("post_title"),
                row.getBoolean("deputy"),
                row.getString("number"),
                row.getString("name"));
    }
}
