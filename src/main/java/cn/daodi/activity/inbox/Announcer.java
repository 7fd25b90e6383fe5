package cn.daodi.activity.inbox;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Occurrence;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts news into the inboxes of an occurrence's audience, in the transaction that made it happen; one statement, or none. */
@Component
class Announcer {
    private static final String TOLD = """
            with told as (
              select a.post from directory.v_answering a
               where a.county = :county and a.subject = :subject and a.capacity = any(:answering)
                 and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)
              union select r.post from directory.v_confirmed_role r where r.county = :county and r.role = :office
              union select p.id from directory.v_post p
                     where p.county = :county and p.unit = :unit and p.closed_on is null
              union select unnest(:posts))
            insert into activity.message (county, person, at, kind, subject, code, facts, path)
            select distinct :county, h.person, :at, 'NEWS', :subject, :code, :facts, :path
              from told join directory.v_holding h on h.county = :county and h.post = told.post
             where h.from_day <= :today and (h.to_day is null or h.to_day >= :today) and h.person is distinct from :actor""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Announcer(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void announce(Occurrence occurrence) {
        var audience = occurrence.audience();
        if (audience.isNobody()) return;
        var actor = occurrence.actor();
        var subject = occurrence.subject();
        var office = audience.office();
        var unit = audience.unit();
        jdbc.sql(TOLD)
                .param("county", actor.county())
                .param("subject", subject == null ? null : subject.serial(), Types.BIGINT)
                .param(
                        "answering",
                        audience.answering().stream().map(Enum::name).toArray(String[]::new))
                .param("office", office == null ? null : office.name(), Types.VARCHAR)
                .param("unit", unit == null ? null : unit.serial(), Types.BIGINT)
                .param(
                        "posts",
                        audience.posts().stream().map(post -> post.serial()).toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("code", occurrence.kind())
                .param("facts", occurrence.facts().toArray(String[]::new))
                .param("path", Objects.requireNonNullElse(occurrence.path(), "/"))
                .param("actor", person(actor), Types.BIGINT)
                .update();
    }

    /** Who is not told of his own deed. */
    private static @Nullable Long person(Doer doer) {
        return doer instanceof Actor official ? official.person().serial() : null;
    }
}
