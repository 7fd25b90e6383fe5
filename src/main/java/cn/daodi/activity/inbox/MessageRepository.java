package cn.daodi.activity.inbox;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of one's own messages. */
@Repository
class MessageRepository {
    static final String COLUMNS = "m.id, m.at, m.kind, m.code, m.facts, m.path, m.read_at, s.name as subject_name";

    private static final Sorting SORTING =
            Sorting.by("m.id", SortKey.number("at", "m.id", "inbox.at").downwardsFirst());

    private static final String OWN = """
              from activity.message m
              left join directory.v_subject s on s.county = m.county and s.id = m.subject
             where m.county = :county and m.person = :person\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MessageRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ListSql listed(Viewer by) {
        return new ListSql(COLUMNS, OWN, own(by), SORTING);
    }

    /** Marks one read, the first time, and tells where it leads. */
    Optional<String> read(Viewer by, long id) {
        return jdbc.sql("""
                update activity.message set read_at = coalesce(read_at, :now)
                 where county = :county and person = :person and id = :id returning path""")
                .params(own(by))
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    void readAll(Viewer by) {
        jdbc.sql("""
                update activity.message set read_at = :now
                 where county = :county and person = :person and read_at is null""").params(own(by)).param("now", OffsetDateTime.now(clock)).update();
    }

    int fresh(Viewer by, int limit) {
        return jdbc.sql("""
                select count(*) from (
                  select 1 from activity.message
                   where county = :county and person = :person and read_at is null limit :limit) fresh""")
                .params(own(by))
                .param("limit", limit)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** What was due on the morning of a digest, as written then. */
    Optional<Digest> digest(Viewer by, long message) {
        return jdbc.sql("""
                select day, duties::text as duties from activity.digest
                 where county = :county and person = :person and message = :message""")
                .params(own(by))
                .param("message", message)
                .query((row, n) -> Digest.of(row))
                .optional();
    }

    private static Map<String, Object> own(Viewer by) {
        return Map.of("county", by.county(), "person", by.person().serial());
    }

    static Message message(ResultSet row) throws SQLException {
        boolean digest = row.getString("kind").equals("DIGEST");
        return new Message(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                digest,
                (digest ? "inbox." : "journal.") + row.getString("code"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getString("subject_name"),
                row.getObject("read_at") != null);
    }
}
