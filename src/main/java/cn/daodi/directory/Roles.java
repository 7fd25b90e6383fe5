package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 角色授权: proposed by who keeps the directory, in force once the security administrator confirmed. */
@Service
@Transactional
public class Roles {
    private static final Set<Role> PROPOSERS = Keepers.ROLES;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes a role for a post; proposing it again changes nothing. */
    public void propose(Viewer by, PostId post, Role role) {
        by.require(PROPOSERS);
        if (!post.county().equals(by.county())) throw new NotVisible();
        jdbc.sql("""
                insert into directory.post_role (county, post, role, proposed_by, proposed_at)
                values (:county, :post, :role, :by, :at) on conflict do nothing""")
                .param("county", by.county())
                .param("post", post.serial())
                .param("role", role.name())
                .param("by", by.person().serial())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Confirms one proposal. Nobody confirms what they proposed. */
    public void confirm(Viewer by, PostId post, Role role) {
        by.require(Role.SEC_ADMIN);
        if (!post.county().equals(by.county())) throw new NotVisible();
        int rows = jdbc.sql("""
                update directory.post_role set confirmed_by = :by, confirmed_at = :at
                 where county = :county and post = :post and role = :role
                   and confirmed_at is null and proposed_by <> :by""")
                .param("county", by.county())
                .param("post", post.serial())
                .param("role", role.name())
                .param("by", by.person().serial())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (rows == 0) throw isProposed(post, role) ? new Refused("role.not-open") : new NotVisible();
        events.publishEvent(RolesConfirmed.one(by.actor(), post, role));
    }

    private boolean isProposed(PostId post, Role role) {
        return jdbc.sql(
                        "select exists (select 1 from directory.post_role where county = :county and post = :post and role = :role)")
                .param("county", post.county())
                .param("post", post.serial())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Confirms every open proposal of ordinary roles; administrators' roles are confirmed one by one. */
    public int confirmOrdinary(Viewer by) {
        by.require(Role.SEC_ADMIN);
        int rows = jdbc.sql("""
                update directory.post_role set confirmed_by = :by, confirmed_at = :at
                 where county = :county and confirmed_at is null and proposed_by <> :by
                   and role not in (:administrators)""")
                .param("county", by.county())
                .param("by", by.person().serial())
                .param("at", OffsetDateTime.now(clock))
                .param(
                        "administrators",
                        Role.ADMINISTRATORS.stream().map(Role::name).toList())
                .update();
        if (rows > 0) events.publishEvent(RolesConfirmed.many(by.actor(), rows));
        return rows;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Proposal> open(Viewer by) {
        by.require(Role.SEC_ADMIN);
        return jdbc.sql("""
                select r.post, r.role, v.label, coalesce(t.person_name, '') as holder, r.proposed_at
                  from directory.post_role r
                  join directory.v_post v on v.county = r.county and v.id = r.post and v.closed_on is null
                  left join directory.v_tenure t on t.county = r.county and t.post = r.post and t.to_day is null
                 where r.county = :county and r.confirmed_at is null
                 order by v.position, v.id, r.role""")
                .param("county", by.county())
                .query((row, n) -> new Proposal(
                        row.getLong("post"),
                        Role.valueOf(row.getString("role")),
                        row.getString("label"),
                        row.getString("holder")))
                .list();
    }

    /** A role waiting for confirmation. */
    public record Proposal(long post, Role role, String label, String holder) {}
}
