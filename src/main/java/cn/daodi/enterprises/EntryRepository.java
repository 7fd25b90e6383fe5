package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of entries. */
@Repository
class EntryRepository {
    private static final String CROWD = """
                select (select min(x.day) from enterprises.entry x
                         where x.county = e.county and x.enterprise = e.subject and x.state in ('BOOKED', 'ACCEPTED', 'MOVED', 'HELD')
                           and x.day between date_trunc('week', cast(:day as date))::date and date_trunc('week', cast(:day as date))::date + 6) as same_week,
                       (select count(*) from enterprises.entry x
                         where x.county = e.county and x.enterprise = e.subject and x.state in ('BOOKED', 'ACCEPTED', 'MOVED', 'HELD')
                           and x.day between :first and :last)
                       + (select count(*) from enterprises.inspection x
                           where x.county = e.county and x.enterprise = e.subject and x.day between :first and :last) as in_month,
                       coalesce(r.monthly_entries, :cap) as cap, e.if_needed_since is not null as if_needed,
                   exists (select 1 from directory.v_campaign c
                            where c.county = e.county and cast(:today as date) between c.starts_on and c.starts_on + c.plan_within) as first_visits,
                       coalesce((select d.off from directory.v_calendar_day d where d.county = e.county and d.day = :day),
                                extract(isodow from cast(:day as date)) > 5) as rest_day
                  from enterprises.enterprise e
                  left join enterprises.contact_rules r on r.county = e.county
                 where e.county = :county and e.subject = :enterprise""";

    private static final String BOOK = """
                , booked as (
                  insert into enterprises.entry (county, number, enterprise, day, starts, purpose, state, crowded_reason, emergency_reason,
                         booked_by, booked_post, booked_name, booked_title, booked_at)
                  select :county, number, :enterprise, :day, :starts, :purpose, :state, :crowded, :emergency,
                         :by, :post, :name, :title, :at from counted
                  returning id, number),
                visitors as (
                  insert into enterprises.entry_visitor (county, entry, post, name, title, joined_at)
                  select :county, booked.id, v.post, v.name, v.title, :at
                    from booked, (select 0 as place, cast(:post as bigint) as post, cast(:name as text) as name, cast(:title as text) as title
                                  union all select place, null, name, '' from unnest(cast(:names as text[])) with ordinality as t(name, place)) v
                   order by v.place)
                select number from booked""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next number of this kind in the year, for statements that insert one. */
    static final String COUNTED = """
            with counted as (
              insert into enterprises.counter as c (county, kind, year, last) values (:county, :counter, :year, 1)
              on conflict (county, kind, year) do update set last = c.last + 1
              returning :year || '-' || platform.padded(last, 4) as number)
            """;

    /** What else is booked around a day: one statement. */
    Crowd crowd(SubjectId enterprise, LocalDate day) {
        return jdbc.sql(CROWD)
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .param("day", day)
                .param("today", LocalDate.now(clock))
                .param("first", day.withDayOfMonth(1))
                .param("last", day.withDayOfMonth(day.lengthOfMonth()))
                .param("cap", ContactRules.STANDARD.monthlyEntries())
                .query((row, n) -> new Crowd(
                        row.getObject("same_week", LocalDate.class),
                        row.getInt("in_month"),
                        row.getInt("cap"),
                        row.getBoolean("rest_day"),
                        row.getBoolean("if_needed"),
                        row.getBoolean("first_visits")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Books it with the booker and the names that come along, and answers its number. */
    String book(SubjectId enterprise, Actor actor, Booking booking) {
        return insert(enterprise, actor, booking, null);
    }

    /** Enters an emergency afterwards: it took place already. */
    String emergency(SubjectId enterprise, Actor actor, Booking booking, String reason) {
        return insert(enterprise, actor, booking, reason);
    }

    private String insert(SubjectId enterprise, Actor actor, Booking booking, @Nullable String emergency) {
        var params = new HashMap<String, @Nullable Object>(author(actor));
        params.put("counter", "entry");
        params.put("year", LocalDate.now(clock).getYear());
        params.put("enterprise", enterprise.serial());
        params.put("day", booking.day());
        params.put("purpose", booking.purpose().strip());
        params.put("state", (emergency == null ? EntryState.BOOKED : EntryState.HELD).name());
        params.put("names", booking.names().toArray(String[]::new));
        String crowded = booking.crowdedReason();
        return jdbc.sql(COUNTED + BOOK)
                .params(params)
                .param("starts", booking.starts(), Types.TIME)
                .param("crowded", crowded == null || crowded.isBlank() ? null : crowded.strip(), Types.VARCHAR)
                .param("emergency", emergency, Types.VARCHAR)
                .query(String.class)
                .single();
    }

    private Map<String, Object> author(Actor actor) {
        return Map.of(
                "county", actor.county(),
                "by", actor.person().serial(),
                "post", actor.post().serial(),
                "name", actor.marked(),
                "title", actor.title(),
                "at", OffsetDateTime.now(clock));
    }

    void join(Entry entry, Actor actor) {
        jdbc.sql("""
                insert into enterprises.entry_visitor (county, entry, post, name, title, joined_at)
                values (:county, :entry, :post, :name, :title, :at)""").params(author(actor)).param("entry", entry.id()).update();
    }

    /** False when somebody else changed it meanwhile. */
    boolean answer(Entry entry, Doer doer, EntryAnswer answer) {
        return jdbc.sql("""
                update enterprises.entry
                   set state = :state, proposed_day = :day, proposed_starts = :starts, answered_at = :at, answered_name = :name,
                       answered_words = :words, version = version + 1
                 where county = :county and id = :id and version = :version""")
                        .param("county", entry.enterprise().county())
                        .param("id", entry.id())
                        .param("version", entry.version())
                        .param("state", answer.mustKind().state().name())
                        .param("day", answer.kind() == EntryAnswer.Kind.MOVE ? answer.day() : null, Types.DATE)
                        .param("starts", answer.kind() == EntryAnswer.Kind.MOVE ? answer.starts() : null, Types.TIME)
                        .param("at", OffsetDateTime.now(clock))
                        .param("name", doer.signed())
                        .param("words", answer.words().strip())
                        .update()
                == 1;
    }

    /** The time the enterprise proposed becomes the entry's. */
    boolean agree(Entry entry) {
        return jdbc.sql("""
                update enterprises.entry
                   set state = 'ACCEPTED', day = proposed_day, starts = proposed_starts, proposed_day = null, proposed_starts = null,
                       version = version + 1
                 where county = :county and id = :id and version = :version and state = 'MOVED'""")
                        .param("county", entry.enterprise().county())
                        .param("id", entry.id())
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    boolean cancel(Entry entry, Actor actor, String reason) {
        return jdbc.sql("""
                update enterprises.entry
                   set state = 'CANCELLED', cancelled_at = :at, cancelled_name = :name, cancelled_reason = :reason, version = version + 1
                 where county = :county and id = :id and version = :version""")
                        .param("county", entry.enterprise().county())
                        .param("id", entry.id())
                        .param("version", entry.version())
                        .param("at", OffsetDateTime.now(clock))
                        .param("name", actor.signed())
                        .param("reason", reason.strip())
                        .update()
                == 1;
    }

    /** The entry if the viewer may see its enterprise; 404 otherwise. */
    Entry require(Viewer by, String number) {
        return jdbc.sql(EntryRows.ENTRIES + " and x.number = :number" + Subjects.seen(by))
                .param("county", by.county())
                .param("number", number)
                .param("subjects", by.subjectSerials())
                .query((row, n) -> EntryRows.entry(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The entry if it is this enterprise's. */
    Entry require(SubjectId enterprise, String number) {
        return jdbc.sql(EntryRows.ENTRIES + " and x.number = :number and x.enterprise = :enterprise")
                .param("county", enterprise.county())
                .param("number", number)
                .param("enterprise", enterprise.serial())
                .query((row, n) -> EntryRows.entry(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Open ones from a day on, and those whose note is still missing, soonest first. */
    List<Entry> open(SubjectId enterprise) {
        return jdbc.sql(EntryRows.ENTRIES + " " + """
                 and x.enterprise = :enterprise and x.state in ('BOOKED', 'ACCEPTED', 'MOVED') order by x.day, x.starts, x.id limit 20""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .query((row, n) -> EntryRows.entry(row))
                .list();
    }

    /** Open ones of all enterprises the viewer may see, soonest first. */
    List<Entry> open(Viewer by) {
        return jdbc.sql(EntryRows.ENTRIES + " and x.state in ('BOOKED', 'ACCEPTED', 'MOVED')"
                        + Subjects.seen(by)
                        + " order by x.day, x.starts, x.id limit 50")
                .param("county", by.county())
                .param("subjects", by.subjectSerials())
                .query((row, n) -> EntryRows.entry(row))
                .list();
    }
}
