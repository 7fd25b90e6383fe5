package cn.daodi.directory;

import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Charge;
import cn.daodi.kernel.HeldPost;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Turns a signed-in person into a {@link Viewer} of today. Remembered only under the standing of the county it was read under: the
 * transaction that last changed who holds what, which the session reads anew with every request.
 */
@Service
public class Viewers {
    private static final String HELD = """
            with held as (
              select post, false as deputy from directory.tenure
               where county = :county and person = :person
                 and from_day <= :today and (to_day is null or to_day >= :today)
              union all
              select post, true from directory.deputy
               where county = :county and person = :person and :today between from_day and to_day)
            select pe.name, h.post, bool_and(h.deputy) as deputy, v.label, v.unit,
                   array_remove(array_agg(r.role), null) as roles
              from held h
              join directory.person pe on pe.county = :county and pe.id = :person
              join directory.v_post v on v.county = :county and v.id = h.post and v.closed_on is null
              left join directory.post_role r on r.county = :county and r.post = h.post and r.confirmed_at is not null
             group by pe.name, h.post, v.label, v.unit, v.position
             order by deputy, v.position, h.post
            """;
    /** The first by capacity works on a subject: cadre of an enterprise, liaison of a task force, else the head. */
    private static final String CHARGES = """
            select a.subject, a.post, a.capacity,
                   s.active_from <= :today and (s.active_to is null or s.active_to >= :today)
                   and not exists (select 1 from directory.pause z
                                    where z.county = s.county and z.subject = s.id
                                      and z.from_day <= :today and (z.to_day is null or z.to_day >= :today))
                   and a.post = (select w.post from directory.answering w
                                  where w.county = s.county and w.subject = s.id and w.capacity in ('CADRE', 'LIAISON', 'HEAD')
                                    and w.from_day <= :today and (w.to_day is null or w.to_day >= :today)
                                  order by case w.capacity when 'HEAD' then 3
                                           when case s.kind when 'ENTERPRISE' then 'CADRE' else 'LIAISON' end then 1 else 2 end, w.id
                                  limit 1) as works,
                   coalesce(s.active_to < :today, false) as ended
              from directory.answering a
              join directory.subject s on s.county = a.county and s.id = a.subject
             where a.county = :county and a.post = any(:posts)
               and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)
             order by a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final UnderStanding<PersonId, Optional<Viewer>> people = new UnderStanding<>(5000);

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The viewer behind a person; empty when no post is held today.
     *
     * @param acting serial of the post chosen to act for, or null
     */
    public Optional<Viewer> of(PersonId person, @Nullable Long acting) {
        return read(person, LocalDate.now(clock), null).map(viewer -> viewer.actingFor(acting));
    }

    /**
     * The same, without reading what was read under the same standing on the same day.
     *
     * @param standing the county's standing at this moment, read before
     */
    public Optional<Viewer> of(PersonId person, @Nullable Long acting, String standing) {
        var today = LocalDate.now(clock);
        return people.get(person, standing, today, () -> read(person, today, standing))
                .map(viewer -> viewer.actingFor(acting));
    }

    private Optional<Viewer> read(PersonId person, LocalDate today, @Nullable String standing) {
        var name = new String[1];
        var posts = new ArrayList<HeldPost>();
        jdbc.sql(HELD)
                .param("county", person.county())
                .param("person", person.serial())
                .param("today", today)
                .query((ResultSet row) -> {
                    name[0] = row.getString("name");
                    posts.add(held(row, person.county()));
                });
        if (posts.isEmpty()) return Optional.empty();
        return Optional.of(new Viewer(
                person,
                name[0],
                posts.getFirst(),
                List.copyOf(posts),
                charges(person.county(), posts, today),
                standing));
    }

    private List<Charge> charges(String county, List<HeldPost> posts, LocalDate today) {
        return jdbc.sql(CHARGES)
                .param("county", county)
                .param("posts", posts.stream().map(post -> post.id().serial()).toArray(Long[]::new))
                .param("today", today)
                .query((row, n) -> new Charge(
                        row.getLong("subject"),
                        row.getLong("post"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getBoolean("works"),
                        row.getBoolean("ended")))
                .list();
    }

    private static HeldPost held(ResultSet row, String county) throws SQLException {
        long unit = row.getLong("unit");
        var unitId = row.wasNull() ? null : new UnitId(county, unit);
        return new HeldPost(
                new PostId(county, row.getLong("post")),
                row.getString("label"),
                unitId,
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("deputy"));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
