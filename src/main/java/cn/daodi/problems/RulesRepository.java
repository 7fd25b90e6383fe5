package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import cn.daodi.kernel.WorkCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The row of a county's rules, and the calendar its clocks run in. */
@Component
class RulesRepository {
    /** Rules and calendar of {@code :county} as columns of any statement. */
    static final String COLUMNS = """
            (select row_to_json(r) from problems.rules r where r.county = :county) as rules,
                   (select array_agg(d.day::text) from directory.v_calendar_day d where d.county = :county and d.off) as days_off,
                   (select array_agg(d.day::text) from directory.v_calendar_day d where d.county = :county and not d.off) as days_worked,
                   (select array_agg(y.year) from directory.v_calendar_year y where y.county = :county) as years""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RulesRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Timing timing(String county) {
        return jdbc.sql("select " + COLUMNS)
                .param("county", county)
                .query((row, n) -> timing(row))
                .single();
    }

    /** Out of {@link #COLUMNS}. */
    static Timing timing(ResultSet row) throws SQLException {
        String json = row.getString("rules");
        var rules =
                json == null ? ProblemRules.STANDARD : rules(JsonMapper.shared().readTree(json));
        var days = new HashMap<LocalDate, Boolean>();
        for (var day : texts(row, "days_off")) days.put(LocalDate.parse(day), true);
        for (var day : texts(row, "days_worked")) days.put(LocalDate.parse(day), false);
        var years = row.getArray("years");
        var official = years == null ? Set.<Integer>of() : Set.of((Integer[]) years.getArray());
        return new Timing(rules, new OfficeHours(new WorkCalendar(days, official), rules.day()));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static ProblemRules rules(JsonNode row) {
        return new ProblemRules(
                row.get("preset").asString(),
                new OfficeHours.Day(time(row, "opens"), time(row, "noon"), time(row, "afternoon"), time(row, "closes")),
                limit(row, "judge"),
                limit(row, "accept"),
                limit(row, "contact"),
                limit(row, "ordinary"),
                limit(row, "harder"),
                limit(row, "complex"),
                limit(row, "rule"),
                row.get("extensions").asInt(),
                row.get("extension_notice").asInt(),
                row.get("sponsor_after").asInt(),
                row.get("call_back_percent").asInt(),
                row.get("version").asInt());
    }

    private static LocalTime time(JsonNode row, String column) {
        return LocalTime.parse(row.get(column).asString());
    }

    private static Limit limit(JsonNode row, String stage) {
        return new Limit(
                row.get(stage + "_amount").asInt(),
                Limit.Unit.valueOf(row.get(stage + "_unit").asString()));
    }

    void keep(Viewer by, ProblemRules rules) {
        int rows = jdbc.sql("""
                insert into problems.rules as r (county, preset, opens, noon, afternoon, closes, judge_amount, judge_unit, accept_amount,
                       accept_unit, contact_amount, contact_unit, ordinary_amount, ordinary_unit, harder_amount, harder_unit,
                       complex_amount, complex_unit, rule_amount, rule_unit, extensions, extension_notice, sponsor_after,
                       call_back_percent, changed_at, changed_name, version)
                values (:county, :preset, :opens, :noon, :afternoon, :closes, :judge_amount, :judge_unit, :accept_amount,
                       :accept_unit, :contact_amount, :contact_unit, :ordinary_amount, :ordinary_unit, :harder_amount, :harder_unit,
                       :complex_amount, :complex_unit, :rule_amount, :rule_unit, :extensions, :notice, :sponsor,
                       :call_back, :at, :name, :version + 1)
                on conflict (county) do update
                   set preset = excluded.preset, opens = excluded.opens, noon = excluded.noon, afternoon = excluded.afternoon,
                       closes = excluded.closes, judge_amount = excluded.judge_amount, judge_unit = excluded.judge_unit,
                       accept_amount = excluded.accept_amount, accept_unit = excluded.accept_unit,
                       contact_amount = excluded.contact_amount, contact_unit = excluded.contact_unit,
                       ordinary_amount = excluded.ordinary_amount, ordinary_unit = excluded.ordinary_unit,
                       harder_amount = excluded.harder_amount, harder_unit = excluded.harder_unit,
                       complex_amount = excluded.complex_amount, complex_unit = excluded.complex_unit,
                       rule_amount = excluded.rule_amount, rule_unit = excluded.rule_unit, extensions = excluded.extensions,
                       extension_notice = excluded.extension_notice, sponsor_after = excluded.sponsor_after,
                       call_back_percent = excluded.call_back_percent, changed_at = excluded.changed_at,
                       changed_name = excluded.changed_name, version = excluded.version
                 where r.version = :version""")
                .param("county", by.county())
                .param("at", OffsetDateTime.now(clock))
                .param("name", by.name())
                .params(figures(rules))
                .update();
        if (rows == 0) throw new Overtaken();
    }

    private static Map<String, Object> figures(ProblemRules rules) {
        var figures = new HashMap<String, Object>(Map.of(
                "preset", rules.preset(),
                "opens", rules.day().opens(),
                "noon", rules.day().noon(),
                "afternoon", rules.day().afternoon(),
                "closes", rules.day().closes(),
                "extensions", rules.extensions(),
                "notice", rules.extensionNotice(),
                "sponsor", rules.sponsorAfter(),
                "call_back", rules.callBackPercent(),
                "version", rules.version()));
        limit(figures, "judge", rules.judge());
        limit(figures, "accept", rules.accept());
        limit(figures, "contact", rules.contact());
        limit(figures, "ordinary", rules.ordinary());
        limit(figures, "harder", rules.harder());
        limit(figures, "complex", rules.complex());
        limit(figures, "rule", rules.rule());
        return figures;
    }

    private static void limit(Map<String, Object> figures, String stage, Limit limit) {
        figures.put(stage + "_amount", limit.amount());
        figures.put(stage + "_unit", limit.unit().name());
    }
}
