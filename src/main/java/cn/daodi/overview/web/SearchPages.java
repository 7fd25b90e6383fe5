package cn.daodi.overview.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.ProblemSql;
import cn.daodi.problems.ProblemState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Search by name, number, credit code, pinyin initials and the words of a problem, in one statement. */
@Component
class SearchPages {
    private static final String SUBJECTS = """
            select * from (
              select s.kind as what, '' as state, s.number, s.name as words from directory.v_subject s
               where s.county = :county
                 and (s.name like :like or s.number = :exact or s.also like upper(:like) or s.initials like lower(:like))
                 and %s
               order by s.kind desc, s.position, s.id limit 50) subjects""";

    private static final String PROBLEMS = """
            select * from (
              select 'PROBLEM', p.state, p.number, left(p.words, 80) || case when length(p.words) > 80 then '…' else '' end
                from problems.v_problem p
               where p.county = :county and (p.words like :like or p.number = :exact)%s
               order by p.raised_at desc, p.id desc limit 30) problems""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SearchPage search(Viewer viewer, String query) {
        var subjects = new ArrayList<SearchPage.Found>();
        var problems = new ArrayList<SearchPage.Problem>();
        if (query.isEmpty()) return new SearchPage(query, List.of(), List.of());
        String like = "%" + query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        boolean all = viewer.seesWholeCounty();
        jdbc.sql(SUBJECTS.formatted(all ? "true" : Subjects.ANSWERED_FOR)
                        + "\nunion all\n"
                        + PROBLEMS.formatted(ProblemSql.among(viewer)))
                .params(ProblemSql.asking(viewer, clock))
                .param("like", like)
                .param("exact", query.toUpperCase(Locale.ROOT))
                .query(row -> {
                    String what = row.getString("what");
                    String number = row.getString("number");
                    String words = row.getString("words");
                    if (what.equals("PROBLEM"))
                        problems.add(
                                new SearchPage.Problem(number, words, ProblemState.valueOf(row.getString("state"))));
                    else subjects.add(new SearchPage.Found(number, words, SubjectKind.valueOf(what)));
                });
        return new SearchPage(query, subjects, problems);
    }
}
