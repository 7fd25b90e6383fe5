package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of amendments; receiving one is {@link PlanFiling}'s. */
@Repository
class AmendmentRepository {
    /** The plan goes a version further, so that two who amend at once are told. */
    private static final String STEP = """
            with stepped as (
              update plans.plan set version = version + 1
               where county = :county and id = :plan and version = :version and state = 'RECEIVED'
              returning id),
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AmendmentRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void submit(Standing standing, Actor actor, AmendmentEntry entry) {
        step(
                standing,
                entry.version(),
                """
                written as (
                  insert into plans.amendment (county, plan, state, reason, changes, submitted_at, submitted_by, submitted_name)
                  select :county, id, 'SUBMITTED', :reason, cast(:changes as jsonb), :at, :by, :name from stepped
                  on conflict (county, plan) where state <> 'RECEIVED' do update
                     set state = 'SUBMITTED', reason = excluded.reason, changes = excluded.changes,
                         submitted_at = excluded.submitted_at, submitted_by = excluded.submitted_by,
                         submitted_name = excluded.submitted_name)
                """,
                Map.of(
                        "reason",
                        entry.reason().strip(),
                        "changes",
                        json.writeValueAsString(entry.changes()),
                        "at",
                        OffsetDateTime.now(clock),
                        "by",
                        actor.person().serial(),
                        "name",
                        actor.signed()));
    }

    void withdraw(Standing standing) {
        step(standing, standing.plan().version(), """
                written as (
                  update plans.amendment n set state = 'WITHDRAWN' from stepped
                   where n.county = :county and n.plan = stepped.id and n.state <> 'RECEIVED')
                """, Map.of());
    }

    void sendBack(Standing standing, Actor actor, String reason) {
        step(
                standing,
                standing.plan().version(),
                """
                written as (
                  update plans.amendment n
                     set state = 'RETURNED', decided_at = :at, decided_name = :name, decided_title = :title,
                         return_reason = :reason
                    from stepped where n.county = :county and n.plan = stepped.id and n.state = 'SUBMITTED')
                """,
                Map.of(
                        "at", OffsetDateTime.now(clock),
                        "name", actor.signed(),
                        "title", actor.title(),
                        "reason", reason));
    }

    private void step(Standing standing, int version, String written, Map<String, ?> params) {
        int rows = jdbc.sql(STEP + written + "select count(*) from stepped")
                .param("county", standing.subject().id().county())
                .param("plan", standing.plan().id())
                .param("version", version)
                .params(params)
                .query((row, n) -> row.getInt(1))
                .single();
        if (rows == 0) throw new Overtaken();
    }
}
