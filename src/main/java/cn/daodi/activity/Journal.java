package cn.daodi.activity;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 工作实录, read: every occurrence as it was written; append-only by grant. */
@Service
public class Journal {
    private static final String COLUMNS =
            "select j.id, j.at, j.kind, j.facts, j.path, j.person_name, j.post_title, j.deputy, s.number, s.name\n";

    private static final String ENTRIES = COLUMNS + """
              from activity.journal j
              left join directory.v_subject s on s.county = j.county and s.id = j.subject
             where j.county = :county and\s""";

    private static final String NEWEST = "j.id < :before and %s order by j.id desc limit :limit";

    /** The newest of each of a few subjects, and of these the newest: the index gives them, nothing of other subjects is looked at. */
    private static final String OF_FEW = COLUMNS + """
              from unnest(:subjects) few(subject)
              cross join lateral (
                   select * from activity.journal x
                    where x.county = :county and x.subject = few.subject and x.id < :before
                    order by x.id desc limit :limit) j
              join directory.v_subject s on s.county = :county and s.id = few.subject
             order by j.id desc limit :limit""";

    /** With more, those of a whole county of fifty are quicker looked through. */
    private static final int FEW = 6;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        var subjects = by.subjectSerials();
        String entries = by.seesWholeCounty()
                ? ENTRIES + NEWEST.formatted("j.subject is not null")
                : subjects.length > FEW ? ENTRIES + NEWEST.formatted(Subjects.ANSWERED_FOR) : OF_FEW;
        var rows = jdbc.sql(entries)
                .param("county", by.county())
                .param("before", before)
                .param("subjects", subjects)
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
