package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of instructions. */
@Repository
class InstructionRepository {
    private static final String VISIBLE = """
            select i.*, u.name as unit_name, coalesce(b.period, r.period) as period, s.number as subject_number, s.name as subject_name,
                   exists (select 1 from directory.v_post p
                            where p.county = i.county and p.unit = i.unit and p.id = any(:posts)) as mine
              from reporting.instruction i
              join directory.v_unit u on u.county = i.county and u.id = i.unit
              left join reporting.brief b on b.county = i.county and b.id = i.brief
              left join reporting.report r on r.county = i.county and r.id = i.report
              left join directory.v_subject s on s.county = r.county and s.id = r.subject
             where i.county = :county
               and (:all or i.giver = any(:posts)
                    or exists (select 1 from directory.v_post p
                                where p.county = i.county and p.unit = i.unit and p.id = any(:posts)))""";

    private static final String INSERT = """
            insert into reporting.instruction (county, number, brief, report, giver, giver_name, giver_title, given_on,
                   words, unit, due_on, entered_name, entered_title, entered_at)
            select :county,
                   'I' || :year || '-' || lpad((1 + (select count(*) from reporting.instruction
                                                      where county = :county and number like 'I' || :year || '-%'))::text, 3, '0'),
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
    private final Clock clock;

    InstructionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The giver must be a leader's post, the unit one that is not closed. */
    String insert(Actor actor, InstructionEntry entry, Instructions.WrittenOn on) {
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
                    .param("name", actor.name())
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

    Optional<Instruction> find(Viewer by, String number) {
        return jdbc.sql(VISIBLE + " and i.number = :number")
                .params(asking(by))
                .param("number", number)
                .query((row, n) -> instruction(row))
                .optional();
    }

    Slice<Instruction> list(Viewer by, @Nullable InstructionState state, long before, int limit) {
        var rows = jdbc.sql(VISIBLE + (state == null ? "" : " and i.state = :state")
                        + " and i.id < :before order by i.id desc limit :limit")
                .params(asking(by))
                .param("state", state == null ? "" : state.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query((row, n) -> instruction(row))
                .list();
        return Slice.of(rows, limit, instruction -> String.valueOf(instruction.id()));
    }

    List<Instruction> on(Viewer by, long brief) {
        return jdbc.sql(VISIBLE + " and i.brief = :brief order by i.id")
                .params(asking(by))
                .param("brief", brief)
                .query((row, n) -> instruction(row))
                .list();
    }

    private static Map<String, Object> asking(Viewer by) {
        var params = new HashMap<String, Object>();
        params.put("county", by.county());
        params.put("all", by.seesWholeCounty());
        params.put("posts", by.postSerials());
        return params;
    }

    /** The viewer's post in the unit that answers. */
    Actor unitActor(Viewer by, Instruction instruction) {
        var posts = jdbc.sql("""
                select p.id from directory.v_post p
                  join reporting.instruction i on i.county = p.county and i.unit = p.unit
                 where i.county = :county and i.id = :id and p.id = any(:posts)""")
                .param("county", by.county())
                .param("id", instruction.id())
                .param("posts", by.postSerials())
                .query((row, n) -> row.getLong("id"))
                .list();
        return by.among(posts);
    }

    @Nullable
    SubjectId subject(String county, Instruction instruction) {
        return jdbc.sql("""
                select r.subject from reporting.instruction i
                  join reporting.report r on r.county = i.county and r.id = i.report
                 where i.county = :county and i.id = :id""")
                .param("county", county)
                .param("id", instruction.id())
                .query((row, n) -> new SubjectId(county, row.getLong("subject")))
                .optional()
                .orElse(null);
    }

    void answer(String county, Instruction instruction, Actor actor, String words) {
        step(county, instruction, """
                state = 'ANSWERED', answer = :words, answered_name = :name, answered_title = :title, answered_at = :at,
                return_reason = null""", Map.of("words", words, "name", actor.name(), "title", actor.title()));
    }

    void reopen(String county, Instruction instruction, String reason) {
        step(county, instruction, "state = 'OPEN', return_reason = :reason", Map.of("reason", reason));
    }

    void close(String county, Instruction instruction, Actor actor) {
        step(
                county,
                instruction,
                "state = 'CLOSED', closed_name = :name, closed_at = :at",
                Map.of("name", actor.name()));
    }

    private void step(String county, Instruction instruction, String columns, Map<String, ?> params) {
        int rows = jdbc.sql("update reporting.instruction set version = version + 1, " + columns
                        + " where county = :county and id = :id and version = :version")
                .param("county", county)
                .param("id", instruction.id())
                .param("version", instruction.version())
                .param("at", OffsetDateTime.now(clock))
                .params(params)
                .update();
        if (rows == 0) throw new Overtaken();
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        String subject = row.getString("subject_number");
        var period = HalfMonth.parse(row.getString("period"));
        return new Instruction(
                row.getLong("id"),
                row.getString("number"),
                subject == null ? "/briefs/" + period : "/reports/" + subject + "/" + period,
                subject == null ? period.toString() : row.getString("subject_name"),
                row.getString("giver_name"),
                row.getString("giver_title"),
                row.getObject("given_on", LocalDate.class),
                row.getString("words"),
                row.getString("unit_name"),
                row.getObject("due_on", LocalDate.class),
                InstructionState.valueOf(row.getString("state")),
                row.getString("entered_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_name"),
                instant(row, "answered_at"),
                row.getString("return_reason"),
                row.getString("closed_name"),
                instant(row, "closed_at"),
                row.getBoolean("mine"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
