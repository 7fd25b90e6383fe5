package cn.daodi.activity;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.Occurrences;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes each occurrence into the journal and, where it has an audience, into their inboxes: one statement, in the transaction
 * that made it happen. Refuses to run without one. Nobody is told of a deed of his own; a guest of an enterprise is no person here.
 */
@Component
class Recorder {
    private static final String WRITTEN = """
            insert into activity.journal (county, at, subject, kind, facts, path, person, person_name, post, post_title, deputy)
            values (:county, :at, :subject, :kind, :facts, :path, :person, :name, :post, :title, :deputy)""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    Recorder(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Occurrence occurrence) {
        var audience = occurrence.audience();
        if (audience.isNobody()) jdbc.update(WRITTEN, written(occurrence));
        else jdbc.update(Telling.sql(WRITTEN, audience), told(written(occurrence), audience));
    }

    /** Those that tell nobody go together. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Occurrences several) {
        var quiet = several.all().stream().allMatch(each -> each.audience().isNobody());
        if (!quiet) several.all().forEach(this::write);
        else jdbc.batchUpdate(WRITTEN, several.all().stream().map(this::written).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource written(Occurrence occurrence) {
        var doer = occurrence.actor();
        var actor = doer instanceof Actor official ? official : null;
        var subject = occurrence.subject();
        return new MapSqlParameterSource("county", doer.county())
                .addValue("at", OffsetDateTime.now(clock))
                .addValue("subject", subject == null ? null : subject.serial(), Types.BIGINT)
                .addValue("kind", occurrence.kind())
                .addValue("facts", occurrence.facts().toArray(String[]::new))
                .addValue("path", occurrence.path(), Types.VARCHAR)
                .addValue("person", actor == null ? null : actor.person().serial(), Types.BIGINT)
                .addValue("name", doer.name())
                .addValue("post", actor == null ? null : actor.post().serial(), Types.BIGINT)
                .addValue("title", doer.title())
                .addValue("deputy", actor != null && actor.deputy());
    }

    private MapSqlParameterSource told(MapSqlParameterSource written, Audience audience) {
        var office = audience.office();
        var unit = audience.unit();
        return written.addValue(
                        "answering",
                        audience.answering().stream().map(Enum::name).toArray(String[]::new))
                .addValue("office", office == null ? null : office.name(), Types.VARCHAR)
                .addValue("unit", unit == null ? null : unit.serial(), Types.BIGINT)
                .addValue(
                        "posts",
                        audience.posts().stream().map(post -> post.serial()).toArray(Long[]::new))
                .addValue(
                        "people",
                        audience.people().stream()
                                .map(person -> person.serial())
                                .toArray(Long[]::new))
                .addValue("today", LocalDate.now(clock));
    }
}
