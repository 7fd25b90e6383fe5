package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of first visits and plans: each change is one statement, and none happens on an old version. */
@Repository
class PlanRepository {
    private static final String VISIT = """
            insert into plans.visit (county, subject, campaign, kind, day, sponsor, head, cadre, words,
                   entered_by, entered_name, entered_post, entered_at)
            values (:county, :subject, :campaign, :kind, :day, :sponsor, :head, :cadre, :words, :by, :name, :post, :at)""";

    private static final String WRITE = """
            with kept as (
              insert into plans.plan as p (county, subject, kind, campaign, worked_with, aim, state,
                     first_submitted_at, submitted_at, submitted_by, submitted_name)
              values (:county, :subject, :kind, :campaign, :with, :aim, coalesce(cast(:state as text), 'NOT_FILED'),
                      cast(:at as timestamptz), cast(:at as timestamptz), cast(:by as bigint), cast(:name as text))
              on conflict (county, subject, campaign) do update
                 set worked_with = excluded.worked_with, aim = excluded.aim, version = p.version + 1,
                     state = coalesce(cast(:state as text), p.state),
                     first_submitted_at = coalesce(p.first_submitted_at, excluded.first_submitted_at),
                     submitted_at = coalesce(excluded.submitted_at, p.submitted_at),
                     submitted_by = coalesce(excluded.submitted_by, p.submitted_by),
                     submitted_name = coalesce(excluded.submitted_name, p.submitted_name)
               where p.version = :version
              returning id),
            typed as (%s),
            gone as (
              delete from plans.measure m using kept
               where m.county = :county and m.plan = kept.id
                 and not exists (select 1 from typed where typed.number = m.number)),
            written as (
              insert into plans.measure as m
                     (county, plan, running, number, position, what, owner, first_due_on, due_on, sign, theme)
              select :county, kept.id, running, number, position, what, owner, due, due, sign, theme from kept, typed
              on conflict (county, number) do update
                 set position = excluded.position, what = excluded.what, owner = excluded.owner,
                     first_due_on = excluded.first_due_on, due_on = excluded.due_on, sign = excluded.sign,
                     theme = excluded.theme
               where m.plan = excluded.plan)
            select count(*) from kept""".formatted(TypedMeasure.TYPED);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PlanRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void visit(Standing standing, Actor actor, VisitEntry entry) {
        jdbc.sql(VISIT)
                .param("county", actor.county())
                .param("subject", standing.subject().id().serial())
                .param("campaign", standing.term().campaign())
                .param("kind", String.valueOf(entry.kind()))
                .param("day", entry.kind() == VisitKind.REFUSED ? null : entry.day())
                .param("sponsor", entry.sponsor())
                .param("head", entry.head())
                .param("cadre", entry.cadre())
                .param("words", entry.words().strip())
                .param("by", actor.person().serial())
                .param("name", actor.signed())
                .param("post", actor.post().serial())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Writes plan and measures as they are typed; handed in at once when there is somebody who submits. */
    void write(Standing standing, PlanDraft draft, @Nullable Actor submitter) {
        int rows = jdbc.sql(WRITE)
                .param("county", standing.subject().id().county())
                .param("subject", standing.subject().id().serial())
                .param("kind", standing.subject().kind().name())
                .param("campaign", standing.term().campaign())
                .param("with", draft.workedWith())
                .param("aim", draft.aim())
                .param("state", submitter == null ? null : PlanState.SUBMITTED.name())
                .param("at", submitter == null ? null : OffsetDateTime.now(clock))
                .param("by", submitter == null ? null : submitter.person().serial())
                .param("name", submitter == null ? null : submitter.signed())
                .param("version", draft.version())
                .param("measures", json.writeValueAsString(TypedMeasure.of(standing, draft.measures(), 0)))
                .query((row, n) -> row.getInt(1))
                .single();
        if (rows == 0) throw new Overtaken();
    }

    /** Taken back by its own people: it was never filed, unless it had been returned before. */
    void withdraw(Standing standing) {
        step(standing, """
                , state = case when return_reason is null then 'NOT_FILED' else 'RETURNED' end,
                  first_submitted_at = case when return_reason is null then null else first_submitted_at end""", Map.of());
    }

    void sendBack(Standing standing, Actor actor, String reason) {
        step(
                standing,
                ", state = 'RETURNED', decided_at = :at, decided_name = :name, decided_title = :title, return_reason = :reason",
                Map.of(
                        "at", OffsetDateTime.now(clock),
                        "name", actor.signed(),
                        "title", actor.title(),
                        "reason", reason));
    }

    private void step(Standing standing, String columns, Map<String, ?> params) {
        int rows = jdbc.sql("update plans.plan set version = version + 1" + columns
                        + " where county = :county and id = :id and version = :version")
                .param("county", standing.subject().id().county())
                .param("id", standing.plan().id())
                .param("version", standing.plan().version())
                .params(params)
                .update();
        if (rows == 0) throw new Overtaken();
    }
}
