package cn.daodi.reporting.briefs;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads instructions, each with all that was said about it: for the whole county, the giver, and the unit that answers. */
@Component
class InstructionReading {
    private static final String VISIBLE = """
            select i.*, u.name as unit_name, coalesce(b.period, r.period) as period, s.number as subject_number, s.name as subject_name,
                   exists (select 1 from directory.v_post p
                            where p.county = i.county and p.unit = i.unit and p.kind <> 'CADRE' and p.id = any(:posts)) as mine,
                   coalesce((select json_agg(json_build_object('kind', w.kind, 'words', w.words, 'name', w.said_name, 'title', w.said_title,
                                                               'deputy', w.said_deputy, 'at', w.said_at) order by w.id)
                               from reporting.instruction_word w
                              where w.county = i.county and w.instruction = i.id), '[]')::text as exchange
              from reporting.instruction i
              join directory.v_unit u on u.county = i.county and u.id = i.unit
              left join reporting.brief b on b.county = i.county and b.id = i.brief
              left join reporting.report r on r.county = i.county and r.id = i.report
              left join directory.v_subject s on s.county = r.county and s.id = r.subject
             where i.county = :county
               and (:all or i.giver = any(:posts)
                    or exists (select 1 from directory.v_post p
                                where p.county = i.county and p.unit = i.unit and p.kind <> 'CADRE' and p.id = any(:posts)))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InstructionReading(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    private Instruction instruction(ResultSet row) throws SQLException {
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
                List.of(json.readValue(row.getString("exchange"), InstructionWord[].class)),
                row.getBoolean("mine"),
                row.getInt("version"));
    }
}
