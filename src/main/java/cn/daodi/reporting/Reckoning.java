package cn.daodi.reporting;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 对照计划: what a report has to answer for, computed and never stored by hand. Behind means that a measure of the
 * received plan was due by the end of the half month and not done by then; on its own day a measure is not late yet. With the
 * submission it stays as it was then, whatever is done or reopened afterwards, until the report is open again.
 *
 * @param promise the latest promise nobody has said kept or broken, null when there is none
 */
public record Reckoning(List<LateMeasure> late, @Nullable OpenPromise promise) {
    /** Columns for a report {@code r}, read by {@link #of}. */
    static final String COLUMNS = """
            coalesce(r.late_then,
              array(select m.number || E'\\t' || m.due_on || E'\\t' || m.what
                      from plans.v_measure m
                     where m.county = r.county and m.subject = r.subject and m.received and m.dropped_on is null
                       and m.due_on <= r.last_day and m.due_on < :today and (m.done_on is null or m.done_on > r.last_day)
                     order by m.due_on, m.number)) as late,
            case when r.late_then is not null then r.promise_then else (select p.period || E'\\t' || p.promised_on || E'\\t' || coalesce(p.remedy, '')
               from reporting.v_promise p
              where p.county = r.county and p.subject = r.subject and p.period < r.period and p.promised_on is not null
                and p.first_submitted_at is not null
                and not exists (select 1 from reporting.v_promise q
                                 where q.county = r.county and q.subject = r.subject and q.period > p.period
                                   and q.period < r.period and q.promise_outcome in ('KEPT', 'BROKEN')
                                   and q.first_submitted_at is not null)
              order by p.period desc limit 1) end as promise""";

    /** A measure that was due and not done. */
    public record LateMeasure(String number, LocalDate dueOn, String what) {}

    /** What an earlier report promised. */
    public record OpenPromise(HalfMonth period, LocalDate promisedOn, String remedy) {}

    static Reckoning of(ResultSet row) throws SQLException {
        var late = Arrays.stream((String[]) row.getArray("late").getArray())
                .map(text -> text.split("\t", 3))
                .map(parts -> new LateMeasure(parts[0], LocalDate.parse(parts[1]), parts[2]))
                .toList();
        String promise = row.getString("promise");
        if (promise == null) return new Reckoning(late, null);
        var parts = promise.split("\t", 3);
        return new Reckoning(late, new OpenPromise(HalfMonth.parse(parts[0]), LocalDate.parse(parts[1]), parts[2]));
    }

    /** The late measures as a report keeps them, read back by {@link #of}. */
    String[] lateThen() {
        return late.stream()
                .map(measure -> measure.number() + "\t" + measure.dueOn() + "\t" + measure.what())
                .toArray(String[]::new);
    }

    /** The open promise as a report keeps it, read back by {@link #of}. */
    @Nullable
    String promiseThen() {
        return promise == null ? null : promise.period() + "\t" + promise.promisedOn() + "\t" + promise.remedy();
    }

    public boolean isBehind() {
        return !late.isEmpty();
    }

    /** Numbers of the late measures, for sentences. */
    public String named() {
        return String.join("、", late.stream().map(LateMeasure::number).toList());
    }

    /** True when "not yet due" is an honest answer. */
    public boolean mayBePending(HalfMonth period) {
        return promise != null && promise.promisedOn().isAfter(period.last());
    }

    /** All that keeps a report with these answers from being submitted. */
    List<Refused.Fault> missing(
            HalfMonth period, @Nullable Delay delay, @Nullable PromiseAnswer answer, LocalDate spokenOn) {
        var faults = new ArrayList<Refused.Fault>();
        if (promise != null) faults.addAll(unanswered(period, promise, answer));
        if (isBehind()) faults.addAll((delay == null ? Delay.NOTHING : delay).missing(spokenOn));
        return faults;
    }

    private List<Refused.Fault> unanswered(HalfMonth period, OpenPromise open, @Nullable PromiseAnswer answer) {
        var outcome = answer == null ? null : answer.outcome();
        if (answer == null || outcome == null)
            return List.of(new Refused.Fault("promise", "report.promise", List.of(open.promisedOn())));
        if (outcome == PromiseOutcome.PENDING && !mayBePending(period))
            return List.of(new Refused.Fault("promise", "report.promise-due", List.of(open.promisedOn())));
        if (outcome == PromiseOutcome.BROKEN && answer.words().isBlank())
            return List.of(new Refused.Fault("promiseWords", "report.promise-words", List.of()));
        return List.of();
    }
}
