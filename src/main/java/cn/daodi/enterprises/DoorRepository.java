package cn.daodi.enterprises;

import cn.daodi.kernel.Guest;
import cn.daodi.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of doors. */
@Repository
class DoorRepository {
    private static final Duration LOCKED = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    DoorRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void replace(SubjectId enterprise, String sha, String name, LocalDate until) {
        revoke(enterprise, name);
        jdbc.sql("""
                insert into enterprises.door (county, enterprise, token_sha, issued_at, issued_name, expires_on)
                values (:county, :enterprise, :sha, :at, :name, :until)""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .param("sha", sha)
                .param("at", now())
                .param("name", name)
                .param("until", until)
                .update();
    }

    boolean revoke(SubjectId enterprise, String name) {
        return jdbc.sql("""
                update enterprises.door set revoked_at = :at, revoked_name = :name, version = version + 1
                 where county = :county and enterprise = :enterprise and revoked_at is null""")
                        .param("county", enterprise.county())
                        .param("enterprise", enterprise.serial())
                        .param("at", now())
                        .param("name", name)
                        .update()
                == 1;
    }

    Optional<Doors.Door> of(SubjectId enterprise) {
        return jdbc.sql("""
                select * from enterprises.door where county = :county and enterprise = :enterprise and revoked_at is null""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .query((row, n) -> door(row))
                .optional();
    }

    /** The enterprise of a token that holds today and is still answered for. */
    Optional<Guest> guest(String county, String sha) {
        return jdbc.sql("""
                select s.county, s.id, s.number, s.name, coalesce(e.contact_name, s.name) as contact
                  from enterprises.door d
                  join enterprises.enterprise e on e.county = d.county and e.subject = d.enterprise
                  join directory.v_subject s on s.county = d.county and s.id = d.enterprise
                 where d.county = :county and d.token_sha = :sha and d.revoked_at is null and d.expires_on >= :today
                   and (s.active_to is null or s.active_to >= :today)""")
                .param("county", county)
                .param("sha", sha)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Guest(
                        new SubjectId(row.getString("county"), row.getLong("id")),
                        row.getString("number"),
                        row.getString("contact"),
                        row.getString("name")))
                .optional();
    }

    /** False when a PIN was chosen already. */
    boolean choosePin(Guest guest, @Nullable String hash) {
        return jdbc.sql("""
                update enterprises.door
                   set pin = :pin, pin_set_at = :at, opened_at = coalesce(opened_at, :at), version = version + 1
                 where county = :county and enterprise = :enterprise and revoked_at is null and pin is null""")
                        .param("county", guest.county())
                        .param("enterprise", guest.enterprise().serial())
                        .param("pin", hash)
                        .param("at", now())
                        .update()
                == 1;
    }

    /** The right PIN was given: earlier tries are forgotten. */
    void right(long door, Guest guest) {
        jdbc.sql("""
                update enterprises.door set failures = 0, locked_until = null
                 where county = :county and id = :door and failures > 0""").param("county", guest.county()).param("door", door).update();
    }

    /** Counts a try before the PIN is compared, so that many at once get no more tries than one after another; none when locked. */
    Optional<Integer> attempt(long door, Guest guest, int most) {
        return jdbc.sql("""
                update enterprises.door
                   set failures = case when locked_until is null then failures + 1 else 1 end,
                       locked_until = case when locked_until is null and failures + 1 >= :most then cast(:until as timestamptz) end
                 where county = :county and id = :door and (locked_until is null or locked_until <= :now)
                returning failures""")
                .param("county", guest.county())
                .param("door", door)
                .param("most", most)
                .param("now", now())
                .param("until", now().plus(LOCKED))
                .query(Integer.class)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Doors.Door door(ResultSet row) throws SQLException {
        return new Doors.Door(
                row.getLong("id"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_name"),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "opened_at"),
                row.getString("pin"),
                instant(row, "locked_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
