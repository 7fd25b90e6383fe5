package cn.daodi.overview.web;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Search by name, number, credit code and pinyin initials. */
@Component
@Transactional(readOnly = true)
class SearchPages {
    private final JdbcClient jdbc;
    private final Clock clock;

    SearchPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SearchPage search(Viewer viewer, String query) {
        if (query.isEmpty()) return new SearchPage(query, List.of());
        String like = "%" + query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var found = jdbc.sql("""
                select s.county, s.id, s.kind, s.number, s.name from directory.v_subject s
                 where s.county = :county
                   and (s.name like :like or s.number = :exact or s.also like upper(:like) or s.initials like lower(:like))"""
                        + (viewer.seesWholeCounty() ? "" : " and " + Subjects.ANSWERED_BY_POSTS)
                        + " order by s.kind desc, s.position, s.id limit 50")
                .param("county", viewer.county())
                .param("like", like)
                .param("exact", query.toUpperCase(Locale.ROOT))
                .param("posts", viewer.postSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Subject(
                        new SubjectId(row.getString("county"), row.getLong("id")),
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("name")))
                .list();
        return new SearchPage(query, found);
    }
}
