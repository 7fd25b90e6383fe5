package cn.daodi.activity;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
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
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of notes. */
@Repository
class NoteRepository {
    /** Newest first; notes of a day in the order they were taken, turned round with it. No order by who took them. */
    static final Sorting SORTING =
            Sorting.by("n.id", SortKey.day("day", "n.day", "note.day").downwardsFirst());

    private static final String COLUMNS = """
            n.id, n.number, s.number as subject, s.kind as subject_kind, s.name as subject_name, n.day, n.kind, n.words, n.figure, n.unit,
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

    /**
     * Answers the note's number. Sixteen rows of a county and year count, each every sixteenth number; a note takes the least
     * that nobody holds, and holds it until it is durable. So notes of one county do not wait for each other, on however many
     * nodes they are taken. What a withdrawn transaction held is given to a later note; of notes taken in the same moment the
     * later may bear the lesser number.
     */
    String insert(SubjectId subject, Actor actor, NoteEntry entry, @Nullable Long attachment) {
        int year = LocalDate.now(clock).getYear();
        var params = new MapSqlParameterSource("county", subject.county())
                .addValue("year", year)
                .addValue("subject", subject.serial())
                .addValue("day", entry.day())
                .addValue("kind", entry.kind().name())
                .addValue("words", entry.words().strip())
                .addValue("figure", entry.figure(), Types.NUMERIC)
                .addValue("unit", entry.unit(), Types.VARCHAR)
                .addValue("attachment", attachment, Types.BIGINT)
                .addValue("by", actor.person().serial())
                .addValue("name", actor.signed())
                .addValue("post", actor.post().serial())
                .addValue("at", OffsetDateTime.now(clock));
        return inserted(params).orElseGet(() -> {
            waitForNumber(subject.county(), year);
            return inserted(params).orElseThrow();
        });
    }

    /** Empty when no row that counts is free. */
    private Optional<String> inserted(MapSqlParameterSource params) {
        return jdbc.sql("""
                with free as (
                  select slot from activity.note_count where county = :county and year = :year
                   order by next limit 1 for update skip locked),
                counted as (
                  update activity.note_count c set next = c.next + 16 from free
                   where c.county = :county and c.year = :year and c.slot = free.slot
                  returning c.next - 16 as given)
                insert into activity.note (county, number, subject, day, kind, words, figure, unit, attachment,
                       taken_by, taken_name, taken_post, taken_at)
                select :county, :year || '-' || platform.padded(given, 4), :subject, :day, :kind,
                       :words, :figure, :unit, :attachment, :by, :name, :post, :at
                  from counted
                returning number""")
                .paramSource(params)
                .query((row, n) -> row.getString("number"))
                .optional();
    }

    /** The first note of a year makes the rows that count; who comes while all of them are held waits for one. */
    private void waitForNumber(String county, int year) {
        int made = jdbc.sql("""
                insert into activity.note_count (county, year, slot, next)
                select :county, :year, slot, slot + 1 from generate_series(0, 15) slot on conflict do nothing""").param("county", county).param("year", year).update();
        if (made > 0) return;
        jdbc.sql(
                        "select 1 from activity.note_count where county = :county and year = :year and slot = :slot for update")
                .param("county", county)
                .param("year", year)
                .param("slot", ThreadLocalRandom.current().nextInt(16))
                .query()
                .singleRow();
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
        return jdbc.sql("select " + COLUMNS + MATCHING + Subjects.seen(by) + " and n.number = :number")
                .params(asking(by))
                .param("number", number)
                .query((row, n) -> note(row, by))
                .optional();
    }

    ListSql listed(Viewer by, NoteFilter filter) {
        var params = asking(by);
        return new ListSql(COLUMNS, MATCHING + Subjects.seen(by) + filter.clauses(params), params, SORTING);
    }

    private Map<String, Object> asking(Viewer by) {
        var params = new HashMap<String, Object>();
        params.put("county", by.county());
        params.put("subjects", by.subjectSerials());
        return params;
    }

    static Note note(ResultSet row, Viewer by) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        long attachment = row.getLong("attachment");
        Long file = row.wasNull() ? null : attachment;
        return new Note(
                row.getString("number"),
                row.getString("subject"),
                SubjectKind.valueOf(row.getString("subject_kind")),
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
