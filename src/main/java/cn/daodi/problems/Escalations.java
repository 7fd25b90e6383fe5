package cn.daodi.problems;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Limit;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Program;
import cn.daodi.kernel.SubjectId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 超期提示 in two steps: the head of the unit in whose hands an overdue problem is, and some working days after that the enterprise's
 * sponsor; once each in a round, in office hours, and nobody else.
 */
@Service
@Transactional
public class Escalations {
    private static final String OVERDUE = """
            select p.id, p.number, p.round, p.due_at,
                   case p.state when 'ASSIGNED' then p.next_unit when 'HANDLING' then p.holder end as unit,
                   (select e.told_at from problems.escalation e
                     where e.county = p.county and e.problem = p.id and e.round = p.round and e.step = 1) as told_at,
                   (select min(c.subject) from problems.concern c where c.county = p.county and c.problem = p.id) as subject
              from problems.problem p
             where p.county = :county and p.closed_at is null and p.due_at < :now
               and not exists (select 1 from problems.escalation e
                                where e.county = p.county and e.problem = p.id and e.round = p.round and e.step = 2)
             order by p.due_at, p.id limit 200""";

    private final JdbcClient jdbc;
    private final ProblemSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalations(JdbcClient jdbc, ProblemSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    private record Late(
            long id,
            String number,
            int round,
            Instant due,
            @Nullable Long unit,
            @Nullable Instant told,
            long subject) {}

    /** Tells what is overdue in a county now; outside office hours nothing. */
    void look(String county) {
        var timing = settings.timing(county);
        var now = clock.instant();
        if (!timing.hours().include(now)) return;
        for (var late : overdue(county, now)) {
            var told = late.told();
            if (told == null) tell(county, late, 1, now);
            else if (after(timing, told).isBefore(now)) tell(county, late, 2, now);
        }
    }

    /** The sponsor hears of it when the head has known for some working days and it is still so. */
    private static Instant after(Timing timing, Instant told) {
        return timing.hours()
                .end(told, Limit.days(timing.rules().sponsorAfter()))
                .at();
    }

    private List<Late> overdue(String county, Instant now) {
        return jdbc.sql(OVERDUE)
                .param("county", county)
                .param("now", ProblemRepository.utc(now))
                .query((row, n) -> new Late(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getInt("round"),
                        Objects.requireNonNull(ProblemRows.instant(row, "due_at")),
                        ProblemRows.serial(row, "unit"),
                        ProblemRows.instant(row, "told_at"),
                        row.getLong("subject")))
                .list();
    }

    /** Whoever writes the row first tells; another node finds it there. */
    private void tell(String county, Late late, int step, Instant now) {
        int rows = jdbc.sql("""
                insert into problems.escalation (county, problem, round, step, unit, due_at, told_at)
                values (:county, :problem, :round, :step, :unit, :due, :now) on conflict do nothing""")
                .param("county", county)
                .param("problem", late.id())
                .param("round", late.round())
                .param("step", step)
                .param("unit", late.unit(), Types.BIGINT)
                .param("due", ProblemRepository.utc(late.due()))
                .param("now", ProblemRepository.utc(now))
                .update();
        if (rows == 0) return;
        var audience = step == 2
                ? Audience.answering(Capacity.SPONSOR)
                : late.unit() == null ? Told.OFFICE : Audience.posts(heads(county, late.unit()));
        var facts = List.of(late.number(), CalendarChanges.MINUTE.format(late.due()));
        events.publishEvent(new ProblemChanged(
                new Program(county),
                new SubjectId(county, late.subject()),
                late.number(),
                "ProblemEscalated." + step,
                facts,
                audience));
    }

    private PostId[] heads(String county, long unit) {
        return jdbc.sql("""
                select p.id from directory.v_post p
                  join directory.v_confirmed_role r on r.county = p.county and r.post = p.id and r.role = 'UNIT_HEAD'
                 where p.county = :county and p.unit = :unit and p.closed_on is null""")
                .param("county", county)
                .param("unit", unit)
                .query((row, n) -> new PostId(county, row.getLong("id")))
                .list()
                .toArray(PostId[]::new);
    }
}
