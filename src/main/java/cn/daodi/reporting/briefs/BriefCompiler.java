package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an office's part from the reports as they were filed: figures, highlights (progress told in figures, one a subject),
 * those behind with cause and remedy, problems (those that ask for help first; what two reports say in the same words
 * stands once, also across the parts). Lines seen before are left alone.
 */
@Component
class BriefCompiler {
    /** So many lines of a section stand at first; more are there, left out, to be taken in. */
    private static final int HIGHLIGHTS = 8;

    private static final int PROBLEMS = 10;

    /** The latest edition of each received report of the half month and kind. */
    static final String FILED = """
            with filed as (
              select distinct on (r.id) r.id, r.subject, s.name, s.number, s.position, f.edition, f.content::jsonb as content
                from reporting.report r
                join directory.v_subject s on s.county = r.county and s.id = r.subject
                join reporting.filed_report f on f.county = r.county and f.report = r.id
               where r.county = :county and r.period = :period and r.kind = :kind
               order by r.id, f.edition desc)
            """;

    private final JdbcClient jdbc;
    private final BriefFacts facts;
    private final JsonMapper json;
    private final Clock clock;

    BriefCompiler(JdbcClient jdbc, BriefFacts facts, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    void compile(Actor actor, long brief, SubjectKind kind, HalfMonth period) {
        var about = Map.<String, Object>of(
                "county", actor.county(), "brief", brief, "kind", kind.name(), "period", period.toString());
        part(actor, about, facts.owed(actor.county(), kind, period), facts.of(actor.county(), kind, period));
        highlights(about);
        behind(about);
        problems(about);
    }

    private void part(Actor actor, Map<String, Object> about, int owed, List<BriefFact> counted) {
        jdbc.sql("""
                insert into reporting.brief_part (county, brief, kind, figures, facts, compiled_at, compiled_name)
                values (:county, :brief, :kind, cast(:figures as jsonb), cast(:facts as jsonb), :at, :name)
                on conflict (county, brief, kind) do update
                   set figures = excluded.figures, facts = excluded.facts, compiled_at = excluded.compiled_at, compiled_name = excluded.compiled_name""")
                .params(about)
                .param("figures", json.writeValueAsString(BriefFigures.of(owed, counted)))
                .param("facts", json.writeValueAsString(counted))
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
                   where l.value ->> 'part' = 'PROBLEM'),
                first as (
                  select a.*, row_number() over (partition by words order by position, place) > 1 or exists (
                           select 1 from reporting.brief_line o
                            where o.county = :county and o.brief = :brief and o.kind <> :kind and o.section = 'COORDINATION'
                              and o.dropped_at is null and right(o.words, length(a.words) + 1) = '：' || a.words) as said
                    from asked a)
                insert into reporting.brief_line (county, brief, kind, section, words, source, report, dropped_at)
                select :county, :brief, :kind, 'COORDINATION', name || '：' || words, 'problem-' || id || '-' || place, id,
                       case when said or row_number() over (order by said, asks desc, position, place) > :limit then :at end
                  from first order by position, place
                on conflict (county, brief, source) where source is not null do nothing""")
                .params(about)
                .param("limit", PROBLEMS)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
