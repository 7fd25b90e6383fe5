package cn.daodi.problems;

import static cn.daodi.problems.ProblemRepository.utc;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.SubjectId;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the conversation. */
@Repository
class ReplyRepository {
    private final JdbcClient jdbc;

    ReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who wrote it.
     *
     * @param at when
     * @param enterprise whose words they are, null for what officials say
     * @param once key of a form at the door, null elsewhere
     */
    record Author(
            Doer doer,
            Instant at,
            @Nullable SubjectId enterprise,
            @Nullable Long attachment,
            @Nullable String once) {
        Author(Doer doer, Instant at, @Nullable SubjectId enterprise, @Nullable Long attachment) {
            this(doer, at, enterprise, attachment, null);
        }
    }

    /** False when the same form was sent before. */
    boolean insert(Problem problem, Reply.Said said, Author author) {
        return insert(
                problem,
                Objects.requireNonNull(said.kind()).name(),
                said.words().strip(),
                author);
    }

    void answer(Problem problem, String words, Author author) {
        insert(problem, "ANSWER", words, author);
    }

    private boolean insert(Problem problem, String kind, String words, Author author) {
        var doer = author.doer();
        return jdbc.sql("""
                insert into problems.reply (county, problem, kind, words, attachment, subject, said_post, said_name, said_title, said_at, once)
                values (:county, :problem, :kind, :words, :attachment, :subject, :post, :name, :title, :at, :once)
                on conflict do nothing""")
                        .paramSource(ProblemRepository.of(problem)
                                .addValue("kind", kind)
                                .addValue("words", words)
                                .addValue("attachment", author.attachment(), Types.BIGINT)
                                .addValue(
                                        "subject",
                                        author.enterprise() == null
                                                ? null
                                                : author.enterprise().serial(),
                                        Types.BIGINT)
                                .addValue(
                                        "post",
                                        doer instanceof Actor actor
                                                ? actor.post().serial()
                                                : null,
                                        Types.BIGINT)
                                .addValue("name", doer.marked())
                                .addValue("title", doer.title())
                                .addValue("at", utc(author.at()))
                                .addValue("once", author.once(), Types.VARCHAR))
                        .update()
                == 1;
    }

    /** Whether a file belongs to a problem. */
    boolean has(Problem problem, long attachment) {
        return has(problem, attachment, true);
    }

    /** Whether a file belongs to what an enterprise sees of a problem. */
    boolean hasForEnterprise(Problem problem, long attachment) {
        return has(problem, attachment, false);
    }

    private boolean has(Problem problem, long attachment, boolean inside) {
        return jdbc.sql("""
                select exists (select 1 from problems.problem where county = :county and id = :problem and attachment = :file)
                    or exists (select 1 from problems.reply
                                where county = :county and problem = :problem and attachment = :file and (:inside or kind <> 'INTERNAL'))""")
                .paramSource(ProblemRepository.of(problem)
                        .addValue("file", attachment)
                        .addValue("inside", inside))
                .query(Boolean.class)
                .single();
    }
}
