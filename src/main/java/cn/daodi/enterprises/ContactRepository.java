package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.Sorting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of contacts. */
@Repository
class ContactRepository {
    static final String COLUMNS = """
            c.number, c.way, c.day, c.who, c.met, c.findings, c.policies, c.promises, c.problem, c.attachment, c.taken_by, c.taken_name,
            c.taken_title, c.taken_at, c.withdrawn_at, c.withdrawn_reason, c.view, c.view_words, c.view_name, c.view_at,
            s.number as subject_number, s.name as subject_name, x.number as entry_number""";

    static final String FROM = """
             from enterprises.contact c
             join directory.v_subject s on s.county = c.county and s.id = c.enterprise
             left join enterprises.entry x on x.county = c.county and x.id = c.entry
            where c.county = :county""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A contact to be written. */
    record Written(
            SubjectId enterprise,
            Actor actor,
            ContactNote note,
            @Nullable Entry entry,
            String who) {}

    /** Writes it, marks its entry as held, and answers its number; nothing when somebody else changed the entry meanwhile. */
    Optional<String> insert(Written written, @Nullable Long attachment) {
        return jdbc.sql(EntryRepository.COUNTED + """
                , held as (
                  update enterprises.entry set state = 'HELD', version = version + 1
                   where county = :county and id = :entry and version = :seen returning id)
                insert into enterprises.contact (county, number, enterprise, entry, way, day, who, met, findings, policies, promises,
                       problem, attachment, taken_by, taken_post, taken_name, taken_title, taken_at)
                select :county, number, :enterprise, :entry, :way, :day, :who, :met, :findings, :policies, :promises, :problem,
                       :attachment, :by, :post, :name, :title, :at from counted
                 where cast(:entry as bigint) is null or exists (select 1 from held)
                returning number""")
                .params(params(written))
                .param("entry", written.entry() == null ? null : written.entry().id(), Types.BIGINT)
                .param("seen", written.entry() == null ? 0 : written.entry().version())
                .param("attachment", attachment, Types.BIGINT)
                .query(String.class)
                .optional();
    }

    private Map<String, @Nullable Object> params(Written written) {
        var note = written.note();
        var params = new HashMap<String, @Nullable Object>();
        params.put("county", written.enterprise().county());
        params.put("counter", "contact");
        params.put("year", LocalDate.now(clock).getYear());
        params.put("enterprise", written.enterprise().serial());
        params.put("way", String.valueOf(note.way()));
        params.put("day", note.day());
        params.put("who", written.who());
        params.put("met", note.met().strip());
        params.put("findings", note.words().findings().strip());
        params.put("policies", note.words().policies().strip());
        params.put("promises", note.words().promises().strip());
        params.put("problem", note.words().problem().strip());
        params.put("by", written.actor().person().serial());
        params.put("post", written.actor().post().serial());
        params.put("name", written.actor().marked());
        params.put("title", written.actor().title());
        params.put("at", OffsetDateTime.now(clock));
        return params;
    }

    /** A contact with what a change of it must know. */
    record Found(Contact contact, SubjectId enterprise, long takenPost) {}

    Found require(Viewer by, String number) {
        return jdbc.sql("select c.county, c.enterprise, c.taken_post, " + COLUMNS + FROM + " and c.number = :number"
                        + Subjects.seen(by))
                .params(asking(by))
                .param("number", number)
                .query((row, n) -> found(row, by.person().serial()))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    Found require(Guest guest, String number) {
        return jdbc.sql("select c.county, c.enterprise, c.taken_post, " + COLUMNS + FROM
                        + " and c.number = :number and c.enterprise = :enterprise and c.withdrawn_at is null")
                .param("county", guest.county())
                .param("number", number)
                .param("enterprise", guest.enterprise().serial())
                .query((row, n) -> found(row, 0))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The newest of an enterprise, for its own door; withdrawn ones left out. */
    List<Contact> newest(Guest guest, int limit) {
        return jdbc.sql(
                        "select " + COLUMNS + FROM
                                + " and c.enterprise = :enterprise and c.withdrawn_at is null order by c.day desc, c.id desc limit :limit")
                .param("county", guest.county())
                .param("enterprise", guest.enterprise().serial())
                .param("limit", limit)
                .query((row, n) -> contact(row, 0))
                .list();
    }

    /** False when it was withdrawn meanwhile. */
    boolean withdraw(Actor actor, String number, String reason) {
        return jdbc.sql("""
                with opened as (
                  update enterprises.entry
                     set state = case when emergency_reason is null then 'ACCEPTED' else 'CANCELLED' end,
                         cancelled_at = case when emergency_reason is not null then cast(:at as timestamptz) end,
                         cancelled_name = case when emergency_reason is not null then :name end,
                         cancelled_reason = case when emergency_reason is not null then :reason end, version = version + 1
                   where county = :county and state = 'HELD'
                     and id = (select c.entry from enterprises.contact c where c.county = :county and c.number = :number))
                update enterprises.contact set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
                 where county = :county and number = :number and withdrawn_at is null""")
                        .param("county", actor.county())
                        .param("number", number)
                        .param("name", actor.signed())
                        .param("reason", reason)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void view(Guest guest, String number, boolean confirmed, String words) {
        jdbc.sql("""
                update enterprises.contact
                   set view = :view, view_words = :words, view_name = :name, view_at = :at, version = version + 1
                 where county = :county and number = :number""")
                .param("county", guest.county())
                .param("number", number)
                .param("view", confirmed ? "CONFIRMED" : "OTHERWISE")
                .param("words", words)
                .param("name", guest.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    ListSql listed(Viewer by, ContactFilter filter, Sorting sorting) {
        var params = new HashMap<String, Object>(asking(by));
        var sql = new StringBuilder(FROM);
        sql.append(Subjects.seen(by));
        filter.narrow(sql, params);
        return new ListSql("c.id, " + COLUMNS, sql.toString(), params, sorting);
    }

    private Map<String, Object> asking(Viewer by) {
        return Map.of("county", by.county(), "subjects", by.subjectSerials());
    }

    private static Found found(ResultSet row, long person) throws SQLException {
        var enterprise = new SubjectId(row.getString("county"), row.getLong("enterprise"));
        return new Found(contact(row, person), enterprise, row.getLong("taken_post"));
    }

    static Contact contact(ResultSet row, long person) throws SQLException {
        var words = new ContactNote.Words(
                row.getString("findings"),
                row.getString("policies"),
                row.getString("promises"),
                row.getString("problem"));
        long attachment = row.getLong("attachment");
        boolean attached = !row.wasNull();
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Contact(
                row.getString("number"),
                row.getString("subject_number"),
                row.getString("subject_name"),
                ContactWay.valueOf(row.getString("way")),
                row.getObject("day", LocalDate.class),
                row.getString("entry_number"),
                row.getString("who"),
                row.getString("met"),
                words,
                attached ? attachment : null,
                row.getString("taken_name"),
                row.getString("taken_title"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_reason"),
                view(row),
                row.getLong("taken_by") == person);
    }

    private static Contact.@Nullable View view(ResultSet row) throws SQLException {
        var said = Optional.ofNullable(row.getString("view"));
        if (said.isEmpty()) return null;
        return new Contact.View(
                said.get().equals("CONFIRMED"),
                row.getString("view_words"),
                row.getString("view_name"),
                row.getObject("view_at", OffsetDateTime.class).toInstant());
    }
}
