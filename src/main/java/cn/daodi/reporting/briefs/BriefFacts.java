package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the figures of an office's part count: reports as they were filed, and measures done in the half month. */
@Component
class BriefFacts {
    private static final String FACTS = BriefCompiler.FILED + """
            , fact(figure, subject, name, position, edition, measure, words) as (
              select 'RECEIVED', number, name, position, edition, null, '' from filed
              union all
              select 'BEHIND', number, name, position, edition, null,
                     (select string_agg(m.value ->> 'what', '、') from jsonb_array_elements(content -> 'late') m)
                from filed where jsonb_typeof(content -> 'late') = 'array' and content -> 'late' <> '[]'
              union all
              select content -> 'answer' ->> 'outcome', number, name, position, edition, null,
                     coalesce(content -> 'promise' ->> 'promisedOn', '') || ' ' || coalesce(content -> 'promise' ->> 'remedy', '')
                from filed where content -> 'answer' ->> 'outcome' in ('KEPT', 'BROKEN')
              union all
              select 'DONE', s.number, s.name, s.position, null, m.number, m.what
                from plans.v_measure m
                join directory.v_subject s on s.county = m.county and s.id = m.subject
               where m.county = :county and s.kind = :kind and m.received and m.done_on between :first and :last)
            select * from fact order by position, subject, measure""";

    private final JdbcClient jdbc;

    BriefFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In official order. */
    List<BriefFact> of(String county, SubjectKind kind, HalfMonth period) {
        return jdbc.sql(FACTS)
                .param("county", county)
                .param("kind", kind.name())
                .param("period", period.toString())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, n) -> new BriefFact(
                        BriefFigure.valueOf(row.getString("figure")),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getObject("edition", Integer.class),
                        row.getString("measure"),
                        row.getString("words").strip()))
                .list();
    }

    /** Reports owed, those excused left out. */
    int owed(String county, SubjectKind kind, HalfMonth period) {
        return jdbc.sql("""
                select count(*) from reporting.report
                 where county = :county and period = :period and kind = :kind and standing <> 'EXCUSED'""")
                .param("county", county)
                .param("kind", kind.name())
                .param("period", period.toString())
                .query(Integer.class)
                .single();
    }
}
