package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
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
    private final ApplicationEventPublisher events;

    Deputies(JdbcClient jdbc, Posts posts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.events = events;
    }

    /** What is entered: who stands in, from and to (both included), and why. */
    public record Entry(long person, LocalDate from, LocalDate to, String reason) {}

    public void appoint(Viewer by, PostId id, Entry entry) {
        by.require(Keepers.ROLES);
        var post = posts.require(by, id);
        if (entry.to().isBefore(entry.from())) throw Refused.at("to", "deputy.order");
        if (entry.reason().isBlank()) throw Refused.at("reason", "required");
        var person = new PersonId(by.county(), entry.person());
        if (person.equals(post.holder())) throw Refused.at("person", "deputy.holder");
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
                        entry.to().toString())));
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
