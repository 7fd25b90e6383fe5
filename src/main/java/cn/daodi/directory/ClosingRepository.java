package cn.daodi.directory;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    private static final String OPEN_POSTS = """
            select 'unit.close-posts' as code, title as name, 1 as place, position, id from directory.post
             where county = :county and unit = :unit and closed_on is null
            """;

    private final JdbcClient jdbc;
    private final String standing;

    ClosingRepository(JdbcClient jdbc, List<UnitUse> uses) {
        this.jdbc = jdbc;
        standing = OPEN_POSTS
                + uses.stream()
                        .map(use ->
                                "union\nselect 'unit.close-used', u.name, case u.kind when 'TASK_FORCE' then 2 else 3 end, u.position, u.id\n  from ("
                                        + use.subjects() + ") u\n")
                        .collect(Collectors.joining())
                + " order by place, position, id";
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

    /** The open posts of a unit, and the active subjects that name it. */
    List<Standing> standing(UnitId unit) {
        return jdbc.sql(standing)
                .param("county", unit.county())
                .param("unit", unit.serial())
                .query((row, n) -> new Standing(row.getString("code"), row.getString("name")))
                .list();
    }

    /** What stands on a post or unit: {@code code} is the refusal, {@code name} who or what. */
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
