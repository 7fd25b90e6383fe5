package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of accounts and tokens. */
@Repository
class AccountRepository {
    private static final String ACCOUNTS = """
            select a.county, a.person, p.name, a.username, a.password
              from directory.account a
              join directory.person p on p.county = a.county and p.id = a.person
             where a.closed_at is null and\s""";

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private Optional<Account> find(String clause, Map<String, ?> params) {
        return jdbc.sql(ACCOUNTS + clause)
                .params(params)
                .query(AccountRepository::account)
                .optional();
    }

    Optional<Account> byUsername(String username) {
        return find("a.username = :username", Map.of("username", username));
    }

    Optional<Account> of(PersonId person) {
        return find(
                "a.county = :county and a.person = :person",
                Map.of("county", person.county(), "person", person.serial()));
    }

    Optional<Account> byActivation(String hash, OffsetDateTime now) {
        return find("a.activation_hash = :hash and a.activation_until > :now", Map.of("hash", hash, "now", now));
    }

    Optional<PersonId> byToken(String hash, OffsetDateTime now) {
        return jdbc.sql("""
                select t.county, t.person from directory.api_token t
                  join directory.account a on a.county = t.county and a.person = t.person and a.closed_at is null
                 where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now""")
                .param("hash", hash)
                .param("now", now)
                .query((row, n) -> new PersonId(row.getString("county"), row.getLong("person")))
                .optional();
    }

    void saveToken(PersonId person, String hash, OffsetDateTime now, OffsetDateTime until) {
        jdbc.sql("""
                insert into directory.api_token (county, person, token_hash, issued_at, expires_at)
                values (:county, :person, :hash, :now, :until)""")
                .param("county", person.county())
                .param("person", person.serial())
                .param("hash", hash)
                .param("now", now)
                .param("until", until)
                .update();
    }

    void revokeTokens(PersonId person, OffsetDateTime now) {
        jdbc.sql(
                        "update directory.api_token set revoked_at = :now where county = :county and person = :person and revoked_at is null")
                .param("county", person.county())
                .param("person", person.serial())
                .param("now", now)
                .update();
    }

    String nameOf(String county, PersonId person) {
        if (!county.equals(person.county())) throw new NotVisible();
        return jdbc.sql("select name from directory.person where county = :county and id = :id")
                .param("county", county)
                .param("id", person.serial())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    Optional<String> usernameOf(PersonId person) {
        return jdbc.sql("select username from directory.account where county = :county and person = :person")
                .param("county", person.county())
                .param("person", person.serial())
                .query(String.class)
                .optional();
    }

    /** The name's initials and the first free number: fb01. */
    String freeUsername(String name) {
        String initials = Initials.of(name);
        String stem = initials.isEmpty() ? "user" : initials;
        int number = 1;
        while (isTaken(stem + String.format(Locale.ROOT, "%02d", number))) number++;
        return stem + String.format(Locale.ROOT, "%02d", number);
    }

    private boolean isTaken(String username) {
        return jdbc.sql("select exists (select 1 from directory.account where username = :username)")
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    void saveSlip(PersonId person, String username, String hash, OffsetDateTime until) {
        jdbc.sql("""
                insert into directory.account (county, person, username, activation_hash, activation_until)
                values (:county, :person, :username, :hash, :until)
                on conflict (county, person) do update
                   set activation_hash = excluded.activation_hash, activation_until = excluded.activation_until,
                       password = null, failures = 0, locked_until = null, closed_at = null""")
                .param("county", person.county())
                .param("person", person.serial())
                .param("username", username)
                .param("hash", hash)
                .param("until", until)
                .update();
    }

    /** A new password in place of the present one; false when that is another one by now. */
    boolean replacePassword(PersonId person, String hash, String present) {
        return savePassword(person, hash, " and password = :which", present);
    }

    /** The slip's holder's first password; false when the slip was used up meanwhile. */
    boolean usePassword(PersonId person, String hash, String slip) {
        return savePassword(person, hash, " and activation_hash = :which", slip);
    }

    private boolean savePassword(PersonId person, String hash, String condition, String which) {
        return jdbc.sql("""
                update directory.account
                   set password = :hash, activation_hash = null, activation_until = null, failures = 0, locked_until = null
                 where county = :county and person = :person""" + condition)
                        .param("county", person.county())
                        .param("person", person.serial())
                        .param("hash", hash)
                        .param("which", which)
                        .update()
                == 1;
    }

    void close(PersonId person, OffsetDateTime at) {
        jdbc.sql(
                        "update directory.account set closed_at = :at, activation_hash = null where county = :county and person = :person")
                .param("county", person.county())
                .param("person", person.serial())
                .param("at", at)
                .update();
    }

    /** The how manieth try in a row this is; the last one locks. Empty while the account is locked. */
    Optional<Integer> countTry(PersonId person, int limit, OffsetDateTime now, OffsetDateTime lockedUntil) {
        return jdbc.sql("""
                update directory.account
                   set failures = case when failures >= :limit then 1 else failures + 1 end,
                       locked_until = case when failures + 1 = :limit then cast(:until as timestamptz) end
                 where county = :county and person = :person and (locked_until is null or locked_until <= :now)
             returning failures""")
                .param("county", person.county())
                .param("person", person.serial())
                .param("limit", limit)
                .param("now", now)
                .param("until", lockedUntil)
                .query(Integer.class)
                .optional();
    }

    void forgetTries(PersonId person) {
        jdbc.sql(
                        "update directory.account set failures = 0, locked_until = null where county = :county and person = :person")
                .param("county", person.county())
                .param("person", person.serial())
                .update();
    }

    List<Accounts.AccountRow> rows(String county, OffsetDateTime now) {
        return jdbc.sql("""
                select p.id, p.name, coalesce(string_agg(v.label, '、' order by v.position, v.id), '') as posts, a.username,
                       case when a.username is null or a.closed_at is not null then 'NONE'
                            when a.password is null and a.activation_until < :now then 'EXPIRED'
                            when a.password is null then 'ISSUED'
                            when a.locked_until > :now then 'LOCKED'
                            else 'ACTIVE' end as state
                  from directory.person p
                  left join directory.tenure t on t.county = p.county and t.person = p.id
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                  left join directory.v_post v on v.county = t.county and v.id = t.post
                  left join directory.account a on a.county = p.county and a.person = p.id
                 where p.county = :county and (t.post is not null or a.username is not null and a.closed_at is null)
                 group by p.id, p.name, a.username, a.closed_at, a.password, a.activation_until, a.locked_until
                 order by min(v.position) nulls first, p.id""")
                .param("county", county)
                .param("now", now)
                .param(
                        "today",
                        now.atZoneSameInstant(ZoneId.of("Asia/Shanghai")).toLocalDate())
                .query((row, n) -> new Accounts.AccountRow(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("posts"),
                        row.getString("username") == null ? "" : row.getString("username"),
                        row.getString("state")))
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getString("county"), row.getLong("person")),
                row.getString("name"),
                row.getString("username"),
                row.getString("password"));
    }
}
