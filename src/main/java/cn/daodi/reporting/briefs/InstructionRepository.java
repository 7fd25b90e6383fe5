package cn.daodi.reporting.briefs;

import cn.daodi.directory.Calendars;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what is done with instructions. */
@Repository
class InstructionRepository {
    private static final String INSERT = """
            insert into reporting.instruction (county, number, brief, report, giver, giver_name, giver_title, given_on,
                   words, unit, due_on, entered_name, entered_title, entered_at)
            select :county,
                   'I' || :year || '-' || platform.padded(1 + (select count(*) from reporting.instruction
                                                      where county = :county and number like 'I' || :year || '-%'), 3),
                   :brief, :report, p.id, coalesce(t.person_name, p.title), p.title, :givenOn, :words, u.id, :dueOn,
                   :name, :title, :at
              from directory.v_post p
              join directory.v_unit u on u.county = p.county and u.id = :unit and u.closed_on is null
              left join directory.v_tenure t on t.county = p.county and t.post = p.id
                   and t.from_day <= :givenOn and (t.to_day is null or t.to_day >= :givenOn)
             where p.county = :county and p.id = :giver and p.kind = 'LEADER'
             limit 1
            returning number""";

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    InstructionRepository(JdbcClient jdbc, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The giver must be a leader's post, the unit one that is not closed, the day a working day. */
    String insert(Actor actor, InstructionEntry entry, Instructions.WrittenOn on) {
        calendars.of(actor.county()).mustBeWorked("dueOn", Objects.requireNonNull(entry.dueOn(), "checked before"));
        oneAfterTheOther(actor.county());
        var now = OffsetDateTime.now(clock);
        try {
            return jdbc.sql(INSERT)
                    .param("county", actor.county())
                    .param("year", String.valueOf(now.getYear()))
                    .param("brief", on.brief(), Types.BIGINT)
                    .param("report", on.report(), Types.BIGINT)
                    .param("giver", entry.giver())
                    .param("givenOn", entry.givenOn())
                    .param("words", entry.words().strip())
                    .param("unit", entry.unit())
                    .param("dueOn", entry.dueOn())
                    .param("name", actor.signed())
                    .param("title", actor.title())
                    .param("at", now)
                    .query((row, n) -> row.getString("number"))
                    .single();
        } catch (EmptyResultDataAccessException nobody) {
            throw Refused.at("giver", "instruction.giver");
        }
    }

    /** Numbers of a county are given one after the other. */
    private void oneAfterTheOther(String county) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.instruction'), :county)")
                .param("county", Integer.parseInt(county))
                .query((row, n) -> "")
                .single();
    }

    /** The viewer's post in the unit that answers. */
    Actor unitActor(Viewer by, Instruction instruction) {
        var posts = jdbc.sql("""
                select p.id from directory.v_post p
                  join reporting.instruction i on i.county = p.county and i.unit = p.unit and p.kind <> 'CADRE'
                 where i.county = :county and i.id = :id and p.id = any(:posts)""")
                .param("county", by.county())
                .param("id", instruction.id())
                .param("posts", by.postSerials())
                .query((row, n) -> row.getLong("id"))
                .list();
        return by.among(posts);
    }

    /** The subject of the report it was written on, if it was one, the unit that answers and who gave it. */
    Concerned concerned(String county, Instruction instruction) {
        return jdbc.sql("""
                select r.subject, i.unit, i.giver from reporting.instruction i
                  left join reporting.report r on r.county = i.county and r.id = i.report
                 where i.county = :county and i.id = :id""")
                .param("county", county)
                .param("id", instruction.id())
                .query((row, n) -> {
                    var subject = row.getObject("subject", Long.class);
                    return new Concerned(
                            subject == null ? null : new SubjectId(county, subject),
                            new UnitId(county, row.getLong("unit")),
                            new PostId(county, row.getLong("giver")));
                })
                .single();
    }

    record Concerned(@Nullable SubjectId subject, UnitId unit, PostId giver) {}

    /** A step further, with what was said; nobody else has taken one meanwhile. */
    void step(Actor actor, Instruction instruction, InstructionWord.Kind kind, String words) {
        int rows = jdbc.sql("""
                with gone as (
                  update reporting.instruction set version = version + 1, state = :state
                   where county = :county and id = :id and version = :version
                  returning county, id)
                insert into reporting.instruction_word (county, instruction, kind, words, said_name, said_title, said_deputy, said_at)
                select county, id, :kind, :words, :name, :title, :deputy, :at from gone""")
                .param("county", actor.county())
                .param("id", instruction.id())
                .param("version", instruction.version())
                .param("state", kind.state().name())
                .param("kind", kind.name())
                .param("words", words)
                .param("name", actor.name())
                .param("title", actor.title())
                .param("deputy", actor.deputy())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (rows == 0) throw new Overtaken();
    }
}
