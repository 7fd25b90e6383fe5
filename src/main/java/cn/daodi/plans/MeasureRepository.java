package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of measures. */
@Repository
class MeasureRepository {
    /** A rest day as the county's calendar says it, by weekends where no schedule was entered. */
    private static final String MEASURES = """
            select m.county, m.number, m.what, m.owner, o.label, coalesce(t.person_name, '') as holder, m.first_due_on, m.due_on,
                   m.moves, m.sign, m.theme, m.done_on, m.done_words, m.done_name, m.done_attachment, m.dropped_on,
                   m.dropped_reason,
                   coalesce((select d.off from directory.v_calendar_day d where d.county = m.county and d.day = m.due_on),
                            extract(isodow from m.due_on) > 5) as rest_day
              from plans.measure m
              join directory.v_post o on o.county = m.county and o.id = m.owner
              left join directory.v_tenure t on t.county = m.county and t.post = m.owner
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
             where m.county = :county and m.plan = :plan
             order by m.position, m.running""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Measure> of(Standing standing) {
        if (standing.plan().version() == 0) return List.of();
        return jdbc.sql(MEASURES)
                .param("county", standing.subject().id().county())
                .param("plan", standing.plan().id())
                .param("today", LocalDate.now(clock))
                .query(MeasureRepository::measure)
                .list();
    }

    void complete(Actor actor, String number, CompletionEntry entry, @Nullable Long attachment) {
        int rows = jdbc.sql("""
                update plans.measure
                   set done_on = :day, done_words = :words, done_name = :name, done_attachment = :attachment
                 where county = :county and number = :number and done_on is null and dropped_on is null""")
                .param("county", actor.county())
                .param("number", number)
                .param("day", entry.day())
                .param("words", entry.words().strip())
                .param("name", actor.name())
                .param("attachment", attachment)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    void reopen(Actor actor, String number) {
        int rows = jdbc.sql("""
                update plans.measure set done_on = null, done_words = null, done_name = null, done_attachment = null
                 where county = :county and number = :number and done_on is not null""")
                .param("county", actor.county())
                .param("number", number)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        return new Measure(
                row.getString("number"),
                row.getString("what"),
                new Measure.Owner(
                        new PostId(row.getString("county"), row.getLong("owner")),
                        row.getString("label"),
                        row.getString("holder")),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("moves"),
                row.getString("sign"),
                row.getString("theme"),
                done(row),
                dropped(row),
                row.getBoolean("rest_day"));
    }

    private static Measure.@Nullable Done done(ResultSet row) throws SQLException {
        var day = row.getObject("done_on", LocalDate.class);
        if (day == null) return null;
        long file = row.getLong("done_attachment");
        Long attachment = row.wasNull() ? null : file;
        return new Measure.Done(day, row.getString("done_words"), row.getString("done_name"), attachment);
    }

    private static Measure.@Nullable Dropped dropped(ResultSet row) throws SQLException {
        var day = row.getObject("dropped_on", LocalDate.class);
        return day == null ? null : new Measure.Dropped(day, row.getString("dropped_reason"));
    }
}
