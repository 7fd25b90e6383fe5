package cn.daodi.directory;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代理: a person acts for a post for a time; the journal says so at each deed. */
@Service
@Transactional
public class Deputies {
    private final JdbcClient jdbc;
    private final Posts posts;
    private final PostRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(JdbcClient jdbc, Posts posts, PostRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** What is entered: who stands in, from and to (both included), and why. */
    public record Entry(long person, LocalDate from, LocalDate to, String reason) {}

    public void appoint(Viewer by, PostId id, Entry entry) {
        by.require(Keepers.ROLES);
        var post = posts.require(by, id);
        if (post.kind() == PostKind.ADMINISTRATOR) throw new Refused("deputy.administrator");
        if (entry.to().isBefore(entry.from())) throw Refused.at("to", "deputy.order");
        if (entry.reason().isBlank()) throw Refused.at("reason", "required");
        var person = new PersonId(by.county(), entry.person());
        if (person.equals(post.holder())) throw Refused.at("person", "deputy.holder");
        if (repository.administers(person, entry.from())) throw Refused.at("person", "deputy.administers");
        jdbc.sql("""
                insert into directory.deputy (county, post, person, from_day, to_day, reason)
                values (:county, :post, :person, :from, :to, :reason)""")
                .param("county", by.county())
                .param("post", id.serial())
                .param("person", person.serial())
                .param("from", entry.from())
                .param("to", entry.to())
                .param("reason", entry.reason().strip())
                .update();
        events.publishEvent(new DirectoryChanged(
                by.actor(),
                "DeputyAppointed",
                List.of(
                        post.label(),
                        name(person),
                        entry.from().toString(),
                        entry.to().toString()),
                Audience.posts(id)));
    }

    /**
     * Ends a deputy's time early. One whose last day would lie before the first has not acted and vanishes; the journal
     * keeps both. What was done as a deputy up to yesterday stays done as one, so no earlier day can be given.
     */
    public void end(Viewer by, PostId id, long deputy, LocalDate lastDay) {
        by.require(Keepers.ROLES);
        var post = posts.require(by, id);
        var standing = find(id, deputy);
        if (!lastDay.isBefore(standing.to()))
            throw Refused.at("lastDay", "deputy.not-earlier", standing.to().toString());
        if (lastDay.isBefore(LocalDate.now(clock).minusDays(1))) throw Refused.at("lastDay", "deputy.long-ago");
        if (lastDay.isBefore(standing.from())) remove(id, deputy);
        else shorten(id, deputy, lastDay);
        events.publishEvent(new DirectoryChanged(
                by.actor(),
                "DeputyEnded",
                List.of(post.label(), name(new PersonId(by.county(), standing.person())), lastDay.toString())));
    }

    private Entry find(PostId post, long deputy) {
        return jdbc.sql("""
                select person, from_day, to_day, reason from directory.deputy
                 where county = :county and post = :post and id = :id""")
                .param("county", post.county())
                .param("post", post.serial())
                .param("id", deputy)
                .query((row, n) -> new Entry(
                        row.getLong("person"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private void remove(PostId post, long deputy) {
        jdbc.sql("delete from directory.deputy where county = :county and id = :id")
                .param("county", post.county())
                .param("id", deputy)
                .update();
    }

    private void shorten(PostId post, long deputy, LocalDate lastDay) {
        jdbc.sql("update directory.deputy set to_day = :day where county = :county and id = :id")
                .param("county", post.county())
                .param("id", deputy)
                .param("day", lastDay)
                .update();
    }

    private String name(PersonId person) {
        return jdbc.sql("select name from directory.person where county = :county and id = :id")
                .param("county", person.county())
                .param("id", person.serial())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
