package cn.daodi.platform.feedback;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 投诉建议 about the system itself: numbered, answered once, both read by all. The asker's name is not shown. */
@Service
@Transactional
public class Feedbacks {
    static final Set<Role> ANSWERERS = Set.of(Role.INVESTMENT_OFFICE, Role.STATIONING_OFFICE, Role.SYS_ADMIN);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedbacks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void ask(Viewer by, String page, String words) {
        String said = words.strip();
        if (said.isEmpty()) throw Refused.at("words", "required");
        if (said.length() > 1000) throw Refused.at("words", "too-long", 1000);
        jdbc.sql("""
                insert into platform.feedback (county, number, page, words, asked_by, asked_at)
                values (:county, 'F' || platform.padded(1 + (select count(*) from platform.feedback where county = :county), 4),
                        :page, :words, :by, :at)""")
                .param("county", by.county())
                .param("page", page.length() > 200 ? page.substring(0, 200) : page)
                .param("words", said)
                .param("by", by.person().serial())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Answers once; the answer stays, and whoever asked finds it in the inbox. */
    public void answer(Viewer by, String number, String words) {
        by.require(ANSWERERS);
        if (words.isBlank()) throw Refused.at("answer." + number, "required");
        var actor = by.as(ANSWERERS);
        var asker = jdbc.sql("""
                update platform.feedback
                   set answer = :answer, answered_by = :by, answered_post = :post, answered_at = :at
                 where county = :county and number = :number and answer is null
                returning asked_by""")
                .param("county", by.county())
                .param("number", number)
                .param("answer", words.strip())
                .param("by", by.person().serial())
                .param("post", actor.title())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .orElseThrow(NotVisible::new);
        events.publishEvent(new FeedbackAnswered(actor, new PersonId(by.county(), asker), number, words.strip()));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Feedback> all(Viewer by) {
        return jdbc.sql("""
                select number, page, words, asked_at, answer, answered_post from platform.feedback
                 where county = :county order by id desc limit 200""")
                .param("county", by.county())
                .query((row, n) -> new Feedback(
                        row.getString("number"),
                        row.getString("page"),
                        row.getString("words"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("answer"),
                        row.getString("answered_post")))
                .list();
    }
}
