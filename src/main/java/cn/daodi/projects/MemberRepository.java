package cn.daodi.projects;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of members added by hand: a row here, and nothing else, tells them from heads of supporting units. */
@Repository
class MemberRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order they were added. */
    List<PostId> added(SubjectId id) {
        return jdbc.sql("""
                select post from projects.added_member
                 where county = :county and subject = :subject order by added_at, post""")
                .param("county", id.county())
                .param("subject", id.serial())
                .query((row, n) -> new PostId(id.county(), row.getLong("post")))
                .list();
    }

    void add(Viewer by, SubjectId id, PostId post) {
        jdbc.sql("""
                insert into projects.added_member (county, subject, post, added_name, added_at)
                values (:county, :subject, :post, :name, :at)""")
                .param("county", id.county())
                .param("subject", id.serial())
                .param("post", post.serial())
                .param("name", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean remove(SubjectId id, PostId post) {
        return jdbc.sql(
                                "delete from projects.added_member where county = :county and subject = :subject and post = :post")
                        .param("county", id.county())
                        .param("subject", id.serial())
                        .param("post", post.serial())
                        .update()
                == 1;
    }

    /** True when the post answers for the task force today, in whatever capacity. */
    boolean answers(SubjectId id, PostId post) {
        return jdbc.sql("""
                select exists (select 1 from directory.v_answering
                                where county = :county and subject = :subject and post = :post
                                  and from_day <= :today and (to_day is null or to_day >= :today))""")
                .param("county", id.county())
                .param("subject", id.serial())
                .param("post", post.serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row.getBoolean(1))
                .single();
    }
}
