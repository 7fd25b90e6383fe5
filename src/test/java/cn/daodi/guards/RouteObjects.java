package cn.daodi.guards;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The objects each route is tried on: E001 and T01 are one's own, E002 and T02 another unit's, 239922-… another county's. */
class RouteObjects {
    private static final String COUNTY = "239921";

    private final JdbcClient jdbc;

    RouteObjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> paths(Route route, String role) {
        String pattern = route.pattern();
        if (!pattern.contains("{")) return List.of(pattern);
        boolean industry = role.equals("LIAISON") || role.equals("LEADER");
        boolean leader = role.equals("LEADER"); // 孟桂芝 sponsors T03 and E005
        var own = fill(pattern, industry, leader ? "T03" : "T01", leader ? "E005" : "E001");
        var other = fill(pattern, industry, leader ? "T04" : "T02", leader ? "E007" : "E002");
        return List.of(own, other, foreign(pattern));
    }

    /** Reports are those of an industry for those who answer for one, of an enterprise for the others. */
    private String fill(String pattern, boolean ofIndustry, String industry, String enterprise) {
        String report = ofIndustry ? industry : enterprise;
        return pattern.replace("/reports/{number}", "/reports/" + report)
                .replace("/reports/{subject}", "/reports/" + report)
                .replace("/subjects/{number}", "/subjects/" + report)
                .replace("/plans/{number}", "/plans/" + report)
                .replace("/plans/{subject}", "/plans/" + report)
                .replace("/measures/{measure}", "/measures/" + report + "-M1")
                .replace("/enterprises/{number}", "/enterprises/" + enterprise)
                .replace("/task-forces/{number}", "/task-forces/" + industry)
                .replace("/notes/{number}", "/notes/" + note(report))
                .replace("/stationings/{id}", "/stationings/" + stationing(enterprise))
                .replace("/briefs/{period}", "/briefs/2026-05-H2")
                .replace("{period}", "2026-06-H1")
                .replace("/attachments/{id}", "/attachments/0")
                .replace("/feedback/{number}", "/feedback/F0002")
                .replace("/briefs/{period}/p", "/briefs/2026-05-H2/p") // one that was released
                .replace("/leaders/{post}", "/leaders/" + leader(industry))
                .replace("/papers/{kind}", "/papers/brief")
                .replace("/instructions/{number}", "/instructions/" + first("reporting.instruction", "number"))
                .replace("/imports/{number}", "/imports/" + first("platform.import_run", "number"))
                .replace("/units/{id}", "/units/" + first("directory.v_unit", "id"))
                .replace("/posts/{id}/deputies/{deputy}", "/posts/" + deputy("post") + "/deputies/" + deputy("id"))
                .replace("/members/{post}", "/members/" + first("directory.v_post", "id"))
                .replace("/posts/{id}", "/posts/" + first("directory.v_post", "id"))
                .replace("/accounts/{person}", "/accounts/" + first("directory.v_person", "id"))
                .replace(
                        "/roles/{post}/{role}",
                        "/roles/" + first("directory.post_role where role = 'LEADER'", "post") + "/LEADER")
                .replaceAll("\\{\\w+}", "x");
    }

    /** Another county's: its long number, or the serial of nothing in this county. */
    private static String foreign(String pattern) {
        return pattern.replace("/reports/{number}", "/reports/239922-E001")
                .replace("/reports/{subject}", "/reports/239922-E001")
                .replace("/subjects/{number}", "/subjects/239922-E001")
                .replace("/plans/{number}", "/plans/239922-E001")
                .replace("/plans/{subject}", "/plans/239922-E001")
                .replace("{measure}", "E001-M1")
                .replace("/enterprises/{number}", "/enterprises/239922-E001")
                .replace("/task-forces/{number}", "/task-forces/239922-T01")
                .replace("{period}", "2026-06-H1")
                .replace("{role}", "LEADER")
                .replaceAll("\\{(id|person|post|deputy)}", "999999999")
                .replaceAll("\\{\\w+}", "239922-9999");
    }

    private String note(String subject) {
        return jdbc.sql("""
                select min(n.number) from activity.v_note n join directory.v_subject s on s.county = n.county and s.id = n.subject
                 where n.county = :county and s.number = :number and n.withdrawn_at is null""")
                .param("county", COUNTY)
                .param("number", subject)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private String stationing(String enterprise) {
        return jdbc.sql("""
                select min(t.id) from enterprises.stationing t join directory.v_subject s on s.county = t.county and s.id = t.enterprise
                 where t.county = :county and s.number = :number""")
                .param("county", COUNTY)
                .param("number", enterprise)
                .query((row, n) -> String.valueOf(row.getLong(1)))
                .single();
    }

    /** The post of the leader who sponsors an industry. */
    private String leader(String industry) {
        return jdbc.sql("""
                select max(a.post) from directory.v_answering a
                  join directory.v_subject s on s.county = a.county and s.id = a.subject
                 where a.county = :county and s.number = :number and a.capacity = 'SPONSOR' and a.to_day is null""")
                .param("county", COUNTY)
                .param("number", industry)
                .query((row, n) -> String.valueOf(row.getLong(1)))
                .single();
    }

    private String deputy(String column) {
        return first("directory.deputy", column);
    }

    private String first(String table, String column) {
        return jdbc.sql("select min(" + column + ") from " + table + (table.contains(" where ") ? " and" : " where")
                        + " county = :county")
                .param("county", COUNTY)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }
}
