package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an office's part from the reports as they were filed: figures, highlights (progress told in figures, one a subject),
 * those behind with cause and remedy, problems (those that ask for help first). Lines seen before are left alone.
 */
@Component
class BriefCompiler {
    /** So many lines of a section stand at first; more are there, left out, to be taken in. */
    private static final int HIGHLIGHTS = 8;

    private static final int PROBLEMS = 10;

    /** The latest edition of each received report of the half month and kind. */
    private static final String FILED = """
            with filed as (
              select distinct on (r.id) r.id, r.subject, s.name, s.number, s.position, f.content::jsonb as content
                from reporting.report r
                join directory.v_subject s on s.county = r.county and s.id = r.subject
                join reporting.filed_report f on f.county = r.county and f.report = r.id
               where r.county = :county and r.period = :period and r.kind = :kind
               order by r.id, f.edition desc)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    BriefCompiler(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void compile(Actor actor, long brief, SubjectKind kind, HalfMonth period) {
        var about = Map.<String, Object>of(
                "county", actor.county(), "brief", brief, "kind", kind.name(), "period", period.toString());
        part(actor, about, figures(actor.county(), kind, period));
        highlights(about);
        behind(about);
        problems(about);
    }

    private BriefFigures figures(String county, SubjectKind kind, HalfMonth period) {
        return jdbc.sql("""
                select count(*) filter (where state <> 'EXCUSED') as owed,
                       count(*) filter (where state in ('RECEIVED', 'RESTATING')) as received,
                       count(*) filter (where behind and state in ('RECEIVED', 'RESTATING')) as behind,
                       count(*) filter (where promise_outcome = 'KEPT' and state in ('RECEIVED', 'RESTATING')) as kept,
                       count(*) filter (where promise_outcome = 'BROKEN' and state in ('RECEIVED', 'RESTATING')) as broken,
                       (select count(*) from plans.v_measure m
                          join directory.v_subject s on s.county = m.county and s.id = m.subject
                         where m.county = :county and s.kind = :kind and m.received
                           and m.done_on between :first and :last) as done
                  from reporting.report where county = :county and period = :period and kind = :kind""")
                .param("county", county)
                .param("kind", kind.name())
                .param("period", period.toString())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, n) -> new BriefFigures(
                        row.getInt("owed"),
                        row.getInt("received"),
                        row.getInt("behind"),
                        row.getInt("done"),
                        row.getInt("kept"),
                        row.getInt("broken")))
                .single();
    }

    private void part(Actor actor, Map<String, Object> about, BriefFigures figures) {
        jdbc.sql("""
                insert into reporting.brief_part (county, brief, kind, figures, compiled_at, compiled_name)
                values (:county, :brief, :kind, cast(:figures as jsonb), :at, :name)
                on conflict (county, brief, kind) do update
                   set figures = excluded.figures, compiled_at = excluded.compiled_at, compiled_name = excluded.compiled_name""")
                .params(about)
                .param("figures", json.writeValueAsString(figures))
                .param("at", OffsetDateTime.now(clock))
                .param("name", actor.signed())
                .update();
    }

    private void highlights(Map<String, Object> about) {
        jdbc.sql(FILED + """
                , told as (
                  select f.id, f.name, f.position, l.value ->> 'words' as words,
                         row_number() over (partition by f.id order by (l.value ->> 'sourceKind' = 'measure') desc nulls last,
                                            length(l.value ->> 'words') desc) as place
                    from filed f, jsonb_array_elements(f.content -> 'lines') l
                   where l.value ->> 'part' = 'PROGRESS' and l.value ->> 'words' ~ '[0-9]')
                insert into reporting.brief_line (county, brief, kind, section, words, source, report, dropped_at)
                select :county, :brief, :kind, 'HIGHLIGHT', name || '：' || words, 'highlight-' || id, id,
                       case when row_number() over (order by length(words) desc, position) > :limit then :at end
                  from told where place = 1 order by position
                on conflict (county, brief, source) where source is not null do nothing""")
                .params(about)
                .param("limit", HIGHLIGHTS)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private void behind(Map<String, Object> about) {
        jdbc.sql(FILED + """
                insert into reporting.brief_line (county, brief, kind, section, words, source, report)
                select :county, :brief, :kind, 'BEHIND',
                       f.name || '：' || (select string_agg(m.value ->> 'what', '、') from jsonb_array_elements(f.content -> 'late') m)
                         || '未按期完成。原因：' || coalesce(nullif(f.content -> 'delay' ->> 'words', ''), c.name, '') || '。措施：'
                         || rtrim(f.content -> 'delay' ->> 'remedy', '。') || '。承诺'
                         || to_char((f.content -> 'delay' ->> 'promisedOn')::date, 'FMMM"月"FMDD"日"') || '前完成。',
                       'behind-' || f.id, f.id
                  from filed f
                  left join unnest(:causes, :names) as c(cause, name) on c.cause = f.content -> 'delay' ->> 'cause'
                 where jsonb_typeof(f.content -> 'delay') = 'object' and jsonb_array_length(f.content -> 'late') > 0
                 order by f.position
                on conflict (county, brief, source) where source is not null do nothing""")
                .params(about)
                .param("causes", CauseNames.codes())
                .param("names", CauseNames.chinese())
                .update();
    }

    private void problems(Map<String, Object> about) {
        jdbc.sql(FILED + """
                , asked as (
                  select f.id, f.name, f.position, l.ordinality as place, l.value ->> 'words' as words,
                         l.value ->> 'words' ~ '协调|提请|请求|帮助解决|上级|需' as asks
                    from filed f, jsonb_array_elements(f.content -> 'lines') with ordinality l
                   where l.value ->> 'part' = 'PROBLEM')
                insert into reporting.brief_line (county, brief, kind, section, words, source, report, dropped_at)
                select :county, :brief, :kind, 'COORDINATION', name || '：' || words, 'problem-' || id || '-' || place, id,
                       case when row_number() over (order by asks desc, position, place) > :limit then :at end
                  from asked order by position, place
                on conflict (county, brief, source) where source is not null do nothing""")
                .params(about)
                .param("limit", PROBLEMS)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
