package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of posts, people and tenures. */
@Repository
class PostRepository {
    private static final String POSTS = """
            select p.county, p.id, p.unit, p.kind, p.title, v.label, t.person, t.person_name, t.phone, t.duty_title,
                   p.closed_on, p.closed_reason
              from directory.post p
              join directory.v_post v on v.county = p.county and v.id = p.id
              left join directory.v_tenure t on t.county = p.county and t.post = p.id
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
             where p.county = :county
            """;
    /** Of those that exist. */
    static final String OPEN = " and p.closed_on is null";

    private final JdbcClient jdbc;

    PostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> where(String county, LocalDate today, String clause, Map<String, ?> params) {
        return jdbc.sql(POSTS + clause + " order by p.position, p.id")
                .param("county", county)
                .param("today", today)
                .params(params)
                .query(PostRepository::post)
                .list();
    }

    Optional<Post> find(PostId id, LocalDate today) {
        return where(id.county(), today, " and p.id = :id", Map.of("id", id.serial())).stream()
                .findFirst();
    }

    long insert(String county, PostEntry entry) {
        return jdbc.sql("""
                insert into directory.post (county, unit, kind, title, position)
                select :county, cast(:unit as bigint), :kind, :title, :position
                 where cast(:unit as bigint) is null or exists (
                       select 1 from directory.unit where county = :county and id = :unit and closed_on is null)
                returning id""")
                .param("county", county)
                .param("unit", entry.unit() == null ? null : entry.unit().serial())
                .param("kind", entry.kind().name())
                .param("title", entry.title())
                .param("position", entry.position())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("post.unit-closed"));
    }

    long insertPerson(String county, String name, @Nullable String phone) {
        return jdbc.sql(
                        "insert into directory.person (county, name, phone) values (:county, :name, :phone) returning id")
                .param("county", county)
                .param("name", name)
                .param("phone", phone)
                .query(Long.class)
                .single();
    }

    List<PersonFound> peopleNamed(String county, String name) {
        return jdbc.sql(
                        "select id, name, phone from directory.person where county = :county and name = :name order by id")
                .param("county", county)
                .param("name", name)
                .query((row, n) -> new PersonFound(
                        new PersonId(county, row.getLong("id")), row.getString("name"), row.getString("phone")))
                .list();
    }

    record PersonFound(PersonId id, String name, @Nullable String phone) {}

    void setPhone(PersonId person, @Nullable String phone) {
        jdbc.sql(
                        "update directory.person set phone = :phone, version = version + 1 where county = :county and id = :id")
                .param("county", person.county())
                .param("id", person.serial())
                .param("phone", phone)
                .update();
    }

    void setDutyTitle(PostId post, LocalDate today, @Nullable String dutyTitle) {
        jdbc.sql("""
                update directory.tenure set duty_title = :title
                 where county = :county and post = :post and from_day <= :today and (to_day is null or to_day >= :today)""")
                .param("county", post.county())
                .param("post", post.serial())
                .param("today", today)
                .param("title", dutyTitle)
                .update();
    }

    /** Refused when this person holds any other post or stands in for one: the three administrators do nothing else. */
    void mustHoldNoOther(PersonId person, PostId post, LocalDate from) {
        boolean holds = jdbc.sql("""
                select exists (select 1 from directory.tenure
                                where county = :county and person = :person and post <> :post and to_day is null)
                    or exists (select 1 from directory.deputy
                                where county = :county and person = :person and to_day >= :from)""")
                .param("county", person.county())
                .param("person", person.serial())
                .param("post", post.serial())
                .param("from", from)
                .query(Boolean.class)
                .single();
        if (holds) throw Refused.at("name", "tenure.administrators-apart");
    }

    /** Whether this person holds an administrator's post that has not ended before the day. */
    boolean administers(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from directory.tenure t
                                 join directory.post p on p.county = t.county and p.id = t.post and p.kind = 'ADMINISTRATOR'
                                where t.county = :county and t.person = :person and (t.to_day is null or t.to_day >= :day))""")
                .param("county", person.county())
                .param("person", person.serial())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Since when a post is or will be held, and the last day of the last tenure that has ended or will. */
    record Held(Optional<LocalDate> since, Optional<LocalDate> until) {
        boolean never() {
            return since.isEmpty() && until.isEmpty();
        }
    }

    Held held(PostId post) {
        return jdbc.sql("""
                select max(from_day) filter (where to_day is null), max(to_day)
                  from directory.tenure where county = :county and post = :post""")
                .param("county", post.county())
                .param("post", post.serial())
                .query((row, n) -> new Held(
                        Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .single();
    }

    /** A slip vanishes: the open tenure that was never held a whole day. */
    void dropTenure(PostId post) {
        jdbc.sql("delete from directory.tenure where county = :county and post = :post and to_day is null")
                .param("county", post.county())
                .param("post", post.serial())
                .update();
    }

    /** Lets a tenure that ended the day before go on. */
    boolean resumeTenure(PostId post, PersonId person, @Nullable String dutyTitle, LocalDate lastDay) {
        return jdbc.sql("""
                update directory.tenure set to_day = null, duty_title = coalesce(:title, duty_title)
                 where county = :county and post = :post and person = :person and to_day = :day""")
                        .param("county", post.county())
                        .param("post", post.serial())
                        .param("person", person.serial())
                        .param("title", dutyTitle)
                        .param("day", lastDay)
                        .update()
                == 1;
    }

    void endTenure(PostId post, LocalDate lastDay) {
        jdbc.sql("update directory.tenure set to_day = :day where county = :county and post = :post and to_day is null")
                .param("county", post.county())
                .param("post", post.serial())
                .param("day", lastDay)
                .update();
    }

    void beginTenure(PostId post, PersonId person, @Nullable String dutyTitle, LocalDate from) {
        jdbc.sql("""
                insert into directory.tenure (county, post, person, duty_title, from_day)
                values (:county, :post, :person, :title, :from)""")
                .param("county", post.county())
                .param("post", post.serial())
                .param("person", person.serial())
                .param("title", dutyTitle)
                .param("from", from)
                .update();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        String county = row.getString("county");
        long unit = row.getLong("unit");
        var unitId = row.wasNull() ? null : new UnitId(county, unit);
        long person = row.getLong("person");
        var holder = row.wasNull() ? null : new PersonId(county, person);
        var closed = row.getObject("closed_on", LocalDate.class);
        return new Post(
                new PostId(county, row.getLong("id")),
                unitId,
                PostKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("label"),
                holder,
                row.getString("person_name"),
                row.getString("phone"),
                row.getString("duty_title"),
                closed == null
                        ? null
                        : new Closing(closed, Objects.requireNonNullElse(row.getString("closed_reason"), "")));
    }
}
