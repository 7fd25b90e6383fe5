package cn.daodi.directory;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of closings: what stands in the way, and the row itself. */
@Repository
class ClosingRepository {
    /** What can be closed, with the statement that does it. */
    enum Kind {
        UNIT("directory.unit"),
        POST("directory.post");

        private final String sql;

        Kind(String table) {
            sql = "update " + table + " " + """
                     set closed_on = cast(:on as date), closed_reason = :reason, version = version + 1
                     where county = :county and id = :id""";
        }
    }

    private final JdbcClient jdbc;
    private final List<UnitUse> uses;

    ClosingRepository(JdbcClient jdbc, List<UnitUse> uses) {
        this.jdbc = jdbc;
        this.uses = uses;
    }

    void close(Kind kind, String county, long id, Closing closing) {
        write(kind, county, id, closing);
    }

    void reopen(Kind kind, String county, long id) {
        write(kind, county, id, null);
    }

    private void write(Kind kind, String county, long id, @Nullable Closing closing) {
        jdbc.sql(kind.sql)
                .param("county", county)
                .param("id", id)
                .param("on", closing == null ? null : closing.on())
                .param("reason", closing == null ? null : closing.reason().strip())
                .update();
    }

    List<String> openPosts(UnitId unit) {
        return jdbc.sql("""
                select title from directory.post
                 where county = :county and unit = :unit and closed_on is null order by position, id""")
                .param("county", unit.county())
                .param("unit", unit.serial())
                .query((row, n) -> row.getString(1))
                .list();
    }

    List<String> uses(Viewer by, UnitId unit) {
        return uses.stream()
                .flatMap(use -> use.subjects(by, unit).stream())
                .distinct()
                .toList();
    }

    /** What stands on a post: {@code code} is the refusal, {@code name} who or what. */
    record Standing(String code, String name) {}

    /** Who holds the post or stands in for it on the day or later, and the active subjects it answers for. */
    List<Standing> standing(PostId post, LocalDate on) {
        return jdbc.sql("""
                select 'post.close-held' as code, t.person_name as name, 1 as place, 0 as position from directory.v_tenure t
                 where t.county = :county and t.post = :post and (t.to_day is null or t.to_day >= :on)
                union all
                select 'post.close-deputy', p.name, 2, 0 from directory.deputy d
                  join directory.person p on p.county = d.county and p.id = d.person
                 where d.county = :county and d.post = :post and d.to_day >= :on
                union
                select 'post.close-answers', s.name, case s.kind when 'TASK_FORCE' then 3 else 4 end, s.position
                  from directory.answering a
                  join directory.subject s on s.county = a.county and s.id = a.subject
                 where a.county = :county and a.post = :post and (a.to_day is null or a.to_day >= :on)
                   and (s.active_to is null or s.active_to >= :on)
                 order by place, position, name""")
                .param("county", post.county())
                .param("post", post.serial())
                .param("on", on)
                .query((row, n) -> new Standing(row.getString("code"), row.getString("name")))
                .list();
    }
}
