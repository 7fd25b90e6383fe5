package cn.daodi.activity;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of notes. */
@Repository
class NoteRepository {
    /** Newest first; notes of a day in the order they were taken, turned round with it. No order by who took them. */
    static final Sorting SORTING =
            Sorting.by("n.id", SortKey.day("day", "n.day", "note.day").downwardsFirst());

    private static final String COLUMNS = """
            n.id, n.number, s.number as subject, s.name as subject_name, n.day, n.kind, n.words, n.figure, n.unit,
                   n.attachment, n.taken_by, n.taken_name, n.taken_at, n.withdrawn_at, n.withdrawn_reason
            """;

    private static final String MATCHING = """
              from activity.note n
              join directory.v_subject s on s.county = n.county and s.id = n.subject
             where n.county = :county\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String insert(SubjectId subject, Actor actor, NoteEntry entry, @Nullable Long attachment) {
        return jdbc.sql("""
                with counted as (
                  insert into activity.note_count (county, year, last) values (:county, :year, 1)
                  on conflict (county, year) do update set last = activity.note_count.last + 1
                  returning :year || '-' || lpad(last::text, greatest(4, length(last::text)), '0') as number)
                insert into activity.note (county, number, subject, day, kind, words, figure, unit, attachment,
                       taken_by, taken_name, taken_post, taken_at)
                select :county, number, :subject, :day, :kind, :words, :figure, :unit, :attachment, :by, :name, :post, :at from counted
                returning number""")
                .param("county", subject.county())
                .param("year", LocalDate.now(clock).getYear())
                .param("subject", subject.serial())
                .param("day", entry.day())
                .param("kind", entry.kind().name())
                .param("words", entry.words().strip())
                .param("figure", entry.figure(), Types.NUMERIC)
                .param("unit", entry.unit(), Types.VARCHAR)
                .param("attachment", attachment, Types.BIGINT)
                .param("by", actor.person().serial())
                .param("name", actor.name())
                .param("post", actor.post().serial())
                .param("at", OffsetDateTime.now(clock))
                .query((row, n) -> row.getString("number"))
                .single();
    }

    void withdraw(String county, String number, String reason) {
        jdbc.sql("""
                update activity.note set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
                 where county = :county and number = :number and withdrawn_at is null""")
                .param("county", county)
                .param("number", number)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Note> find(Viewer by, String number) {
        return jdbc.sql("select " + COLUMNS + MATCHING + visible(by) + " and n.number = :number")
                .params(asking(by))
                .param("number", number)
                .query((row, n) -> note(row, by))
                .optional();
    }

    ListSql listed(Viewer by, NoteFilter filter) {
        var params = asking(by);
        return new ListSql(COLUMNS, MATCHING + visible(by) + filter.clauses(params), params, SORTING);
    }

    private static String visible(Viewer by) {
        return by.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS;
    }

    private Map<String, Object> asking(Viewer by) {
        var params = new HashMap<String, Object>();
        params.put("county", by.county());
        params.put("posts", by.postSerials());
        params.put("today", LocalDate.now(clock));
        return params;
    }

    static Note note(ResultSet row, Viewer by) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        long attachment = row.getLong("attachment");
        Long file = row.wasNull() ? null : attachment;
        return new Note(
                row.getString("number"),
                row.getString("subject"),
                row.getString("subject_name"),
                row.getObject("day", LocalDate.class),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getBigDecimal("figure"),
                row.getString("unit"),
                file,
                row.getString("taken_name"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_reason"),
                row.getLong("taken_by") == by.person().serial());
    }
}
