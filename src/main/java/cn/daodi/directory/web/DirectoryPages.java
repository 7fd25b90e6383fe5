package cn.daodi.directory.web;

import cn.daodi.directory.UnitKind;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the directory's pages. */
@Component
class DirectoryPages {
    /** Who keeps the directory and therefore sees it. */
    static final Set<Role> KEEPERS = Set.of(Role.INVESTMENT_OFFICE, Role.STATIONING_OFFICE, Role.SYS_ADMIN);

    private static final String TENURES = """
            select p.id, p.title, t.person_name, t.duty_title, t.from_day, t.to_day
              from directory.v_tenure t
              join directory.v_post p on p.county = t.county and p.id = t.post
             where t.county = :county and\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Units in the official order, closed ones too; telephones leave the database masked. */
    List<UnitRow> units(Viewer by) {
        by.require(KEEPERS);
        return jdbc.sql("""
                with holder as (
                  select p.county, p.unit, p.kind, p.position, p.id,
                         concat_ws(' ', t.person_name, regexp_replace(t.phone, '^(.{3}).*(.{4})$', '\\1****\\2')) as who
                    from directory.post p
                    join directory.v_tenure t on t.county = p.county and t.post = p.id
                     and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                   where p.county = :county and p.kind in ('HEAD', 'LIAISON') and p.closed_on is null)
                select u.id, u.name, u.kind, u.host, u.closed_on,
                       coalesce(string_agg(h.who, '、' order by h.position, h.id) filter (where h.kind = 'HEAD'), '') as heads,
                       coalesce(string_agg(h.who, '、' order by h.position, h.id) filter (where h.kind = 'LIAISON'), '') as liaisons
                  from directory.unit u
                  left join holder h on h.county = u.county and h.unit = u.id
                 where u.county = :county
                 group by u.id, u.name, u.kind, u.host, u.closed_on, u.position
                 order by u.position, u.id""")
                .param("county", by.county())
                .param("today", today())
                .query((row, n) -> new UnitRow(
                        row.getLong("id"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("host"),
                        row.getString("heads"),
                        row.getString("liaisons"),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
    }

    List<TenureRow> tenures(Viewer by, UnitId unit) {
        return jdbc.sql(TENURES + "p.unit = :unit order by p.position, p.id, t.from_day desc")
                .param("county", by.county())
                .param("unit", unit.serial())
                .query(DirectoryPages::tenure)
                .list();
    }

    List<TenureRow> tenures(Viewer by, PostId post) {
        return jdbc.sql(TENURES + "t.post = :post order by t.from_day desc")
                .param("county", by.county())
                .param("post", post.serial())
                .query(DirectoryPages::tenure)
                .list();
    }

    List<DeputyRow> deputies(Viewer by, PostId post) {
        return jdbc.sql("""
                select d.id, p.name, d.from_day, d.to_day, d.reason
                  from directory.deputy d
                  join directory.person p on p.county = d.county and p.id = d.person
                 where d.county = :county and d.post = :post
                 order by d.from_day desc, d.id desc""")
                .param("county", by.county())
                .param("post", post.serial())
                .query((row, n) -> new DeputyRow(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    List<RoleRow> roles(Viewer by, PostId post) {
        return jdbc.sql("""
                select role, confirmed_at is not null as confirmed from directory.post_role
                 where county = :county and post = :post order by proposed_at, role""")
                .param("county", by.county())
                .param("post", post.serial())
                .query((row, n) -> new RoleRow(Role.valueOf(row.getString("role")), row.getBoolean("confirmed")))
                .list();
    }

    /** Everybody in a post today but the three administrators, to choose a deputy from. */
    List<PersonChoice> people(Viewer by) {
        by.require(KEEPERS);
        return jdbc.sql("""
                select t.person, t.person_name, string_agg(p.label, '、' order by p.position, p.id) as posts
                  from directory.v_tenure t
                  join directory.v_post p on p.county = t.county and p.id = t.post and p.closed_on is null
                 where t.county = :county and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 group by t.person, t.person_name
                having not bool_or(p.kind = 'ADMINISTRATOR')
                 order by min(p.position), t.person""")
                .param("county", by.county())
                .param("today", today())
                .query((row, n) -> new PersonChoice(
                        String.valueOf(row.getLong("person")),
                        row.getString("person_name") + "（" + row.getString("posts") + "）"))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static TenureRow tenure(ResultSet row, int number) throws SQLException {
        return new TenureRow(
                row.getLong("id"),
                row.getString("title"),
                row.getString("person_name"),
                row.getString("duty_title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
