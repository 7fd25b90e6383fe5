package cn.daodi.activity.inbox;

import cn.daodi.activity.Duties;
import cn.daodi.directory.Viewers;
import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Viewer;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 每日提醒: one a working day and person. The row of a person and day is written once, whatever the number of nodes. */
@Component
class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final Duties duties;
    private final TransactionTemplate transaction;

    Digests(JdbcClient jdbc, Viewers viewers, Duties duties, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.duties = duties;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Makes what is missing of this day; one person's failure is logged and tried again the next minute. */
    void make(String county, ZonedDateTime now) {
        for (var person : missing(county, now)) {
            try {
                transaction.executeWithoutResult(status -> make(person, now));
            } catch (RuntimeException e) {
                LOG.warn("no digest for {}: {}", person, e.toString());
            }
        }
    }

    private List<PersonId> missing(String county, ZonedDateTime now) {
        return jdbc.sql("""
                select distinct h.person from directory.v_holding h
                 where h.county = :county and h.from_day <= :today and (h.to_day is null or h.to_day >= :today)
                   and not exists (select 1 from activity.digest d
                                    where d.county = h.county and d.person = h.person and d.day = :today)
                 order by h.person""")
                .param("county", county)
                .param("today", now.toLocalDate())
                .query((row, n) -> new PersonId(county, row.getLong("person")))
                .list();
    }

    private void make(PersonId person, ZonedDateTime now) {
        if (!claim(person, now)) return;
        viewers.of(person, null).ifPresent(viewer -> {
            var due = duties.of(viewer);
            int news = news(viewer, now);
            if (!due.isEmpty() || news > 0) write(viewer, now, due, news);
        });
    }

    private boolean claim(PersonId person, ZonedDateTime now) {
        return jdbc.sql("""
                insert into activity.digest (county, person, day, made_at) values (:county, :person, :today, :now)
                on conflict do nothing""").params(at(person, now)).update() == 1;
    }

    /** What came since the last digest and was not read yet; before the first one, of the last day. */
    private int news(Viewer viewer, ZonedDateTime now) {
        return jdbc.sql("""
                select count(*) from activity.message m
                 where m.county = :county and m.person = :person and m.kind = 'NEWS' and m.read_at is null
                   and m.at > coalesce((select max(d.made_at) from activity.digest d
                                         where d.county = :county and d.person = :person and d.day < :today),
                                       cast(:now as timestamptz) - interval '1 day')""")
                .params(at(viewer.person(), now))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private void write(Viewer viewer, ZonedDateTime now, List<Deadline.Duty> due, int news) {
        jdbc.sql("""
                with written as (
                  insert into activity.message (county, id, person, at, kind, code, facts, path)
                  select :county, id, :person, :now, 'DIGEST', :code, :facts, '/inbox/' || id
                    from (select nextval('activity.serial') as id) numbered
                  returning id)
                update activity.digest d set message = written.id, duties = cast(:duties as jsonb)
                  from written where d.county = :county and d.person = :person and d.day = :today""")
                .params(at(viewer.person(), now))
                .param("code", due.isEmpty() ? "digest-news" : news == 0 ? "digest-duties" : "digest")
                .param("facts", new String[] {String.valueOf(due.size()), String.valueOf(news)})
                .param("duties", Digest.written(due))
                .update();
    }

    private static Map<String, Object> at(PersonId person, ZonedDateTime now) {
        OffsetDateTime offset = now.toOffsetDateTime();
        return Map.of("county", person.county(), "person", person.serial(), "today", now.toLocalDate(), "now", offset);
    }
}
