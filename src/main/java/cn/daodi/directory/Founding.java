package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 建县: the one change nobody is asked for a viewer, since nobody exists yet. Behind the set-up link, or the demo. Makes
 * the county with the official calendars, its three separated administrators and a first member of the stationing office.
 */
@Service
@Transactional
public class Founding {
    private final JdbcClient jdbc;
    private final PostRepository posts;
    private final AccountRepository accounts;
    private final Calendars calendars;
    private final Clock clock;

    Founding(JdbcClient jdbc, PostRepository posts, AccountRepository accounts, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.accounts = accounts;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the set-up page asks for. */
    public record Entry(
            String code, String name, String sysAdmin, String secAdmin, String auditor, String officer, String office) {
        void check() {
            var faults = new ArrayList<Refused.Fault>();
            if (!code.matches("[1-9]\\d{5}")) faults.add(new Refused.Fault("code", "county.code", List.of()));
            need(faults, "name", name);
            need(faults, "sysAdmin", sysAdmin);
            need(faults, "secAdmin", secAdmin);
            need(faults, "auditor", auditor);
            need(faults, "officer", officer);
            need(faults, "office", office);
            if (List.of(sysAdmin, secAdmin, auditor).stream().distinct().count() < 3) {
                faults.add(new Refused.Fault("auditor", "county.administrators", List.of()));
            }
            if (!faults.isEmpty()) throw new Refused(faults);
        }

        private static void need(List<Refused.Fault> faults, String field, String value) {
            if (value.isBlank()) faults.add(new Refused.Fault(field, "required", List.of()));
        }
    }

    /** Founds the county and answers the activation slips of its first four people. */
    public List<AccountSlip> found(Entry entry) {
        entry.check();
        if (exists(entry.code())) throw Refused.at("code", "county.exists");
        jdbc.sql("insert into directory.county (county, name, founded_at) values (:county, :name, :at)")
                .param("county", entry.code())
                .param("name", entry.name().strip())
                .param("at", OffsetDateTime.now(clock))
                .update();
        List.of(2025, 2026).forEach(year -> calendars.write(entry.code(), HolidaySchedule.official(year)));
        return List.of(
                administrator(entry.code(), entry.sysAdmin(), "系统管理员", Role.SYS_ADMIN),
                administrator(entry.code(), entry.secAdmin(), "安全管理员", Role.SEC_ADMIN),
                administrator(entry.code(), entry.auditor(), "审计员", Role.AUDITOR),
                officer(entry));
    }

    private boolean exists(String county) {
        return jdbc.sql("select exists (select 1 from directory.county where county = :county)")
                .param("county", county)
                .query(Boolean.class)
                .single();
    }

    private AccountSlip administrator(String county, String name, String title, Role role) {
        var post = new PostEntry(null, PostKind.ADMINISTRATOR, title, 9000, Set.of(role));
        return settle(county, name, post, role);
    }

    private AccountSlip officer(Entry entry) {
        long unit = jdbc.sql("""
                insert into directory.unit (county, name, kind, position) values (:county, :name, 'OFFICE', 48) returning id""")
                .param("county", entry.code())
                .param("name", entry.office().strip())
                .query(Long.class)
                .single();
        var post = new PostEntry(new UnitId(entry.code(), unit), PostKind.HEAD, "主要负责人", 48, Set.of());
        return settle(entry.code(), entry.officer(), post, Role.STATIONING_OFFICE);
    }

    private AccountSlip settle(String county, String name, PostEntry entry, Role role) {
        var person = new PersonId(county, posts.insertPerson(county, name.strip(), null));
        var post = new PostId(county, posts.insert(county, entry));
        posts.beginTenure(post, person, null, LocalDate.now(clock));
        jdbc.sql("""
                insert into directory.post_role (county, post, role, proposed_by, proposed_at, confirmed_by, confirmed_at)
                values (:county, :post, :role, :person, :at, :person, :at)""")
                .param("county", county)
                .param("post", post.serial())
                .param("role", role.name())
                .param("person", person.serial())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return slip(person, name.strip());
    }

    private AccountSlip slip(PersonId person, String name) {
        String code = Secrets.code();
        var until = OffsetDateTime.now(clock).plus(Accounts.SLIP_LIFE);
        String username = accounts.freeUsername(name);
        accounts.saveSlip(person, username, Secrets.hash(code), until);
        return new AccountSlip(name, username, code, until);
    }
}
