package cn.daodi.reporting;

import cn.daodi.kernel.SubjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 自动起草: brings reports up to what their sources have by now, all sources and all reports in one statement. A line whose
 * source is gone leaves with it and comes back with it; what a person edited or left out, and what was filed, is never touched.
 */
@Component
class Drafting {
    private static final String OPEN = """
            with open as (
              select r.county, r.id as report, r.subject, r.edition = 0 as unfiled, r.last_day,
                     case when extract(day from r.last_day) = 15 then r.last_day - 14
                          else cast(date_trunc('month', r.last_day) as date) + 15 end as first_day,
                     case when extract(day from r.last_day) = 15
                          then cast(date_trunc('month', r.last_day) + interval '1 month - 1 day' as date)
                          else r.last_day + 15 end as next_last
                from reporting.report r
               where r.county = :county and\s""";

    private static final String LINES = """
            gone as (
              update reporting.line l
                 set dropped_at = cast(:at as timestamptz), source_gone = true, version = l.version + 1
                from open o
               where o.unfiled and l.county = o.county and l.report = o.report and l.source_kind is not null
                 and not l.edited and l.dropped_at is null
                 and not exists (select 1 from source s
                                  where s.report = l.report and s.kind = l.source_kind and s.number = l.source_number))
            insert into reporting.line as l (county, report, part, words, source_kind, source_number, source_day)
            select :county, report, part, words, kind, number, day from source order by report, day, kind, number
            on conflict (county, report, source_kind, source_number) where source_kind is not null do update
               set part = excluded.part, words = excluded.words, source_day = excluded.source_day,
                   dropped_at = null, source_gone = false, version = l.version + 1
             where not l.edited and (l.source_gone or l.dropped_at is null and l.words <> excluded.words)
               and exists (select 1 from open o where o.unfiled and o.report = l.report)""";

    private final JdbcClient jdbc;
    private final String sources;
    private final Clock clock;

    Drafting(JdbcClient jdbc, List<DraftLines> sources, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sources = sources.stream()
                .map(DraftLines::select)
                .collect(Collectors.joining(
                        "\nunion all\n", "),\nsource(report, part, words, kind, number, day) as (\n", "),\n"));
    }

    /** These reports, whatever their state. */
    void draft(String county, Collection<Long> reports) {
        if (reports.isEmpty()) return;
        statement("r.id = any(:reports)", county)
                .param("reports", reports.toArray(Long[]::new))
                .update();
    }

    /** All reports of a subject that are still open. */
    void redraft(SubjectId subject) {
        statement("r.subject = :subject and r.state in ('DUE', 'RETURNED') and r.edition = 0", subject.county())
                .param("subject", subject.serial())
                .update();
    }

    private JdbcClient.StatementSpec statement(String which, String county) {
        return jdbc.sql(OPEN + which + sources + LINES).param("county", county).param("at", OffsetDateTime.now(clock));
    }
}
