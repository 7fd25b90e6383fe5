package cn.daodi.reporting;

import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of reports. */
@Repository
class ReportRepository {
    private static final String FROM = """

              from reporting.report r
              join directory.v_subject s on s.county = r.county and s.id = r.subject
             where r.county = :county\s""";
    static final String REPORTS = "select r.*, s.kind as subject_kind, s.number, s.name" + FROM;

    private static final String LINES_AND_UNIT = """
            (select json_agg(json_build_object('id', l.id, 'part', l.part, 'words', l.words, 'sourceKind', l.source_kind,
                    'sourceNumber', l.source_number, 'sourceDay', l.source_day, 'edited', l.edited,
                    'dropped', l.dropped_at is not null) order by l.source_day nulls last, l.id)
               from reporting.line l where l.county = r.county and l.report = r.id) as lines,
            (select coalesce(p.unit_name, '') from directory.v_post p where p.county = r.county and p.id = r.drafter) as unit""";

    private static final TypeReference<List<ReportLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReportRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A report held until the transaction ends.
     *
     * @param lines as they are written, those left out too
     * @param standing how many lines stand in it
     * @param unit of the post that drafts it
     */
    record Locked(HalfMonthReport report, Reckoning reckoning, List<ReportLine> lines, long standing, String unit) {
        /** True when an office may receive it together with others. */
        boolean isOrdinary() {
            boolean tellsProblem =
                    lines.stream().anyMatch(line -> !line.dropped() && line.part() == ReportPart.PROBLEM);
            return report.isOrdinary() && !reckoning.isBehind() && !tellsProblem;
        }

        Locked with(HalfMonthReport changed, long newStanding) {
            return new Locked(changed, reckoning, lines, newStanding, unit);
        }
    }

    /** Two submissions of one report come one after the other; 404 when there is none the viewer may see. */
    Locked lock(Viewer by, String number, HalfMonth period) {
        return jdbc.sql("select r.*, s.kind as subject_kind, s.number, s.name, " + LINES_AND_UNIT
                        + ", "
                        + Reckoning.COLUMNS + FROM + "and s.number = :number and r.period = :period"
                        + Subjects.seen(by) + " for update of r")
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("period", period.toString())
                .param("subjects", by.subjectSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> locked(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private Locked locked(ResultSet row) throws SQLException {
        var report = ReportRows.report(row);
        String text = row.getString("lines");
        List<ReportLine> lines = text == null ? List.of() : json.readValue(text, LINES);
        return new Locked(report, Reckoning.of(row), lines, ReportDraft.standing(lines), row.getString("unit"));
    }

    /** One version further, or {@link Overtaken}. */
    void step(HalfMonthReport report, String columns, Map<String, ?> params) {
        int rows = jdbc.sql("update reporting.report set version = version + 1" + columns
                        + " where county = :county and id = :id and version = :version")
                .param("county", report.subject().id().county())
                .param("id", report.id())
                .param("version", report.version())
                .params(params)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    /**
     * How a report was submitted.
     *
     * @param reckoning what it answers for, kept with it
     * @param checked true when the head of the unit submitted it: nothing is left to check
     * @param caller for whom an office entered it, or null
     */
    record Submission(
            Actor actor,
            OffsetDateTime at,
            Reckoning reckoning,
            boolean checked,
            @Nullable String caller) {}

    /** What it does not have to answer for leaves with the submission; what counts of a correction counts once it is received. */
    void submit(HalfMonthReport report, Submission filed) {
        var reckoning = filed.reckoning();
        var params = new HashMap<String, Object>();
        params.put("at", filed.at());
        params.put("by", filed.actor().person().serial());
        params.put("name", filed.actor().signed());
        params.put("behind", reckoning.isBehind());
        params.put("late", reckoning.lateThen());
        params.put("promise", reckoning.promiseThen());
        params.put("checked", filed.checked());
        params.put("caller", filed.caller() == null ? "" : filed.caller());
        step(report, """
                , state = 'SUBMITTED', first_submitted_at = coalesce(first_submitted_at, :at), submitted_at = :at,
                  submitted_by = :by, submitted_name = :name, caller = nullif(:caller, ''),
                  behind = case when edition = 0 then :behind else behind end, late_then = :late, promise_then = :promise,
                  cause = case when :behind then cause end, cause_words = case when :behind then cause_words end,
                  remedy = case when :behind then remedy end, promised_on = case when :behind then promised_on end,
                  promise_outcome = case when cast(:promise as text) is not null then promise_outcome end,
                  promise_words = case when cast(:promise as text) is not null then promise_words end,
                  checked_at = case when :checked then :at end, checked_name = case when :checked then :name end""", params);
    }

    /** Taken back by its own people: it was never filed, unless it had been returned or received before. */
    void withdraw(HalfMonthReport report) {
        step(report, """
                , state = case when edition > 0 then 'RESTATING' when return_reason is null then 'DUE' else 'RETURNED' end,
                  checked_at = null, checked_name = null, caller = null, late_then = null, promise_then = null,
                  first_submitted_at = case when return_reason is null and edition = 0 then null else first_submitted_at end""", Map.of());
    }

    void check(HalfMonthReport report, Actor head, OffsetDateTime at) {
        step(report, ", checked_at = :at, checked_name = :name", Map.of("at", at, "name", head.signed()));
    }

    void restate(HalfMonthReport report, String reason) {
        step(report, """
                , state = 'RESTATING', restate_reason = :reason, return_reason = null, late_then = null, promise_then = null,
                  filed_promised_on = promised_on, filed_remedy = remedy, filed_outcome = promise_outcome""", Map.of("reason", reason));
    }

    void keepFiled(HalfMonthReport report, Reckoning filed) {
        var params = new HashMap<String, Object>();
        params.put("late", filed.lateThen());
        params.put("promise", filed.promiseThen());
        step(report, ", state = 'RECEIVED', return_reason = null, late_then = :late, promise_then = :promise", params);
    }

    /** Keeps cause, remedy and promise of a draft. */
    void account(HalfMonthReport report, ReportDraft draft) {
        var kept = report.accounting(draft);
        var delay = Objects.requireNonNullElse(kept.delay(), Delay.NOTHING);
        var answer = Objects.requireNonNullElse(kept.promise(), PromiseAnswer.NOTHING);
        jdbc.sql("""
                update reporting.report
                   set cause = :cause, cause_words = :words, remedy = :remedy, promised_on = :promisedOn,
                       promise_outcome = :outcome, promise_words = :said
                 where county = :county and id = :id""")
                .param("county", report.subject().id().county())
                .param("id", report.id())
                .param("cause", delay.cause() == null ? null : delay.cause().name())
                .param("words", delay.words())
                .param("remedy", delay.remedy())
                .param("promisedOn", delay.promisedOn())
                .param(
                        "outcome",
                        answer.outcome() == null ? null : answer.outcome().name())
                .param("said", answer.words())
                .update();
    }

    void sendBack(HalfMonthReport report, Actor actor, String reason) {
        step(
                report,
                """
                , state = 'RETURNED', decided_at = :at, decided_name = :name, decided_title = :title, return_reason = :reason,
                  late_then = null, promise_then = null""",
                Map.of(
                        "at", OffsetDateTime.now(clock),
                        "name", actor.signed(),
                        "title", actor.title(),
                        "reason", reason));
    }

    void drafter(HalfMonthReport report, PostId post) {
        step(report, ", drafter = :drafter", Map.of("drafter", post.serial()));
    }
}
