package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Sha256;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes what the office received, as the next edition; rows are inserted and never changed, by grant. */
@Component
class PlanFiling {
    private static final String CONTENT = "content";

    private static final String RECEIVED = """
            with received as (
              update plans.plan
                 set version = version + 1, edition = :edition, state = 'RECEIVED', decided_at = :at, decided_name = :name,
                     decided_title = :title, worked_with = :with, aim = :aim
               where county = :county and id = :plan and version = :version
              returning id),
            """;

    private static final String FROZEN = """
            frozen as (
              insert into plans.filed_plan (county, plan, edition, content, sha256, filed_at, received_by)
              select :county, id, :edition, :content, :sha, :at, :receiver from received)
            select count(*) from received""";

    /** What an amendment does to measures that are still open, and the new ones. */
    private static final String AMENDED = """
            amended as (
              update plans.amendment n
                 set state = 'RECEIVED', decided_at = :at, decided_name = :name, decided_title = :title
                from received where n.county = :county and n.plan = received.id and n.state = 'SUBMITTED'),
            changed as (
              update plans.measure m
                 set due_on = x.due, moves = x.moves, dropped_on = x.dropped, dropped_reason = x.reason,
                     what = x.what, owner = x.owner, first_what = x."firstWhat", first_owner = x."firstOwner"
                from received, json_to_recordset(cast(:changed as json)) as x (
                     number text, due date, moves int, dropped date, reason text, what text, owner bigint,
                     "firstWhat" text, "firstOwner" text)
               where m.county = :county and m.plan = received.id and m.number = x.number and m.done_on is null),
            added as (
              insert into plans.measure
                     (county, plan, running, number, position, what, owner, first_due_on, due_on, sign, theme)
              select :county, received.id, running, number, position, what, owner, due, due, sign, theme
                from received, (%s) typed),
            """.formatted(TypedMeasure.TYPED);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PlanFiling(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A measure as an amendment leaves it. */
    record Changed(
            String number,
            String due,
            int moves,
            @Nullable String dropped,
            @Nullable String reason,
            String what,
            long owner,
            @Nullable String firstWhat,
            @Nullable String firstOwner) {
        static Changed of(Measure measure) {
            var taken = measure.dropped();
            return new Changed(
                    measure.number(),
                    measure.dueOn().toString(),
                    measure.moves(),
                    taken == null ? null : taken.on().toString(),
                    taken == null ? null : taken.reason(),
                    measure.what(),
                    measure.owner().post().serial(),
                    measure.firstWhat(),
                    measure.firstOwner());
        }
    }

    /** What an amendment comes to: plan and measures as they stand after it, and the new ones with their numbers. */
    record Amended(String reason, WorkPlan plan, List<Measure> measures, List<MeasureEntry> added) {}

    /** The first edition. */
    void receive(Standing standing, Actor office, List<Measure> measures) {
        var lines = measures.stream().map(PlanFiling::line).toList();
        file(
                RECEIVED + FROZEN,
                standing,
                office,
                texts(standing.plan(), content(standing, standing.plan(), null, lines)));
    }

    /** A further edition: open measures as changed, and the new ones behind them. */
    void amend(Standing standing, Actor office, Amended amended) {
        var lines = Stream.concat(
                        amended.measures().stream().map(PlanFiling::line),
                        amended.added().stream().map(entry -> line(standing, entry)))
                .toList();
        var changed = amended.measures().stream()
                .filter(measure -> measure.done() == null)
                .map(Changed::of)
                .toList();
        var added =
                TypedMeasure.of(standing, amended.added(), amended.measures().size());
        var texts = texts(amended.plan(), content(standing, amended.plan(), amended.reason(), lines));
        texts.put("changed", json.writeValueAsString(changed));
        texts.put("measures", json.writeValueAsString(added));
        file(RECEIVED + AMENDED + FROZEN, standing, office, texts);
    }

    private static Map<String, String> texts(WorkPlan plan, String content) {
        return new HashMap<>(Map.of(CONTENT, content, "with", plan.workedWith(), "aim", plan.aim()));
    }

    private void file(String sql, Standing standing, Actor office, Map<String, String> texts) {
        int rows = jdbc.sql(sql)
                .param("county", office.county())
                .param("plan", standing.plan().id())
                .param("version", standing.plan().version())
                .param("edition", standing.plan().edition() + 1)
                .param("at", OffsetDateTime.now(clock))
                .param("name", office.signed())
                .param("title", office.title())
                .param("receiver", office.marked() + " " + office.title())
                .param("sha", Sha256.of(texts.getOrDefault(CONTENT, "")))
                .params(texts)
                .query((row, n) -> row.getInt(1))
                .single();
        if (rows == 0) throw new Overtaken();
    }

    private String content(
            Standing standing, WorkPlan plan, @Nullable String amendedBecause, List<FiledPlan.Line> lines) {
        var subject = standing.subject();
        return json.writeValueAsString(new FiledPlan.Content(
                subject.id().county(),
                subject.number(),
                subject.name(),
                plan.workedWith(),
                plan.aim(),
                plan.submittedName(),
                String.valueOf(plan.submittedAt()),
                amendedBecause,
                lines));
    }

    private static FiledPlan.Line line(Measure measure) {
        var dropped = measure.dropped();
        return new FiledPlan.Line(
                measure.number(),
                measure.what(),
                measure.owner().label(),
                measure.firstDueOn().toString(),
                measure.dueOn().toString(),
                measure.sign(),
                measure.theme(),
                dropped == null ? null : dropped.reason());
    }

    private static FiledPlan.Line line(Standing standing, MeasureEntry entry) {
        String owner = standing.label(entry.owner());
        String due = String.valueOf(entry.dueOn());
        String number = Objects.requireNonNull(entry.number(), "numbered before");
        return new FiledPlan.Line(number, entry.what(), owner, due, due, entry.sign(), entry.theme(), null);
    }

    /** A frozen edition, as it was. */
    Optional<FiledPlan> edition(Standing standing, int edition) {
        return jdbc.sql("""
                select content, edition, sha256, filed_at, received_by from plans.filed_plan
                 where county = :county and plan = :plan and edition = :edition""")
                .param("county", standing.subject().id().county())
                .param("plan", standing.plan().id())
                .param("edition", edition)
                .query((row, n) -> new FiledPlan(
                        new FiledPlan.Edition(
                                row.getInt("edition"),
                                row.getString("sha256"),
                                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                                row.getString("received_by")),
                        json.readValue(row.getString("content"), FiledPlan.Content.class)))
                .optional();
    }
}
