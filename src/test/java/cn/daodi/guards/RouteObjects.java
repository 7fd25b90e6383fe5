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
        var problems = new ProblemObjects(jdbc);
        return withFile(problems.inState(pattern), problems, enterprise)
                .replace("/e/{token}", pattern.startsWith("/e/") ? "/e/" + door(enterprise) : "")
                .replace("/contacts/entries/{number}", "/contacts/entries/" + latest(enterprise, "entry"))
                .replace("/contacts/{number}", "/contacts/" + latest(enterprise, "contact"))
                .replace("/consents/{stationing}", "/consents/" + stationing(enterprise))
                .replace("/entries/{number}", "/entries/" + latest(enterprise, "entry"))
                .replace(
                        "/cadre-wishes/{id}",
                        pattern.startsWith("/cadre-wishes/") ? "/cadre-wishes/" + wish(enterprise) : "")
                .replace(
                        "/problems/{number}",
                        pattern.contains("/problems/{number}") ? "/problems/" + problems.number(enterprise) : "")
                .replace("/duties/{category}", "/duties/LAND")
                .replace("/survey-outline/{code}", "/survey-outline/size")
                .replace("/survey/{code}", "/survey/size")
                .replace("/reports/{number}", "/reports/" + report)
                .replace("/reports/{subject}", "/reports/" + report)
                .replace("/subjects/{number}", "/subjects/" + report)
                .replace("/plans/{number}", "/plans/" + report)
                .replace("/plans/{subject}", "/plans/" + report)
                .replace("/measures/{measure}", "/measures/" + report + "-M1")
                .replace("/enterprises/{number}", "/enterprises/" + enterprise)
                .replace("/task-forces/{number}", "/task-forces/" + industry)
                .replace("/notes/{number}", "/notes/" + note(report))
                .replace("/inbox/{id}", "/inbox/" + message())
                .replace("/inbox/{digest}", pattern.contains("{digest}") ? "/inbox/" + digest() : "")
                .replace("/stationings/{id}", "/stationings/" + stationing(enterprise))
                .replace("/{period}/editions/{edition}", "/2026-05-H2/editions/1")
                .replace("/briefs/{period}", "/briefs/2026-05-H2")
                .replace("/figures/{figure}", "/figures/BEHIND")
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

    private static String withFile(String pattern, ProblemObjects problems, String enterprise) {
        if (!pattern.matches(".*/problems/.*/(attachments|files)/\\{id}")) return pattern;
        return pattern.replace("{id}", problems.file(enterprise));
    }

    /** Another county's: its long number, or the serial of nothing in this county. */
    private static String foreign(String pattern) {
        return pattern.replace("/e/{token}", "/e/239922-" + "A".repeat(32))
                .replace("/reports/{number}", "/reports/239922-E001")
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

    /** The token of an enterprise's own door, its PIN chosen; made here, as only its hash is kept. */
    String door(String enterprise) {
        String token = COUNTY + "-" + "A".repeat(32 - enterprise.length()) + enterprise;
        jdbc.sql("""
                insert into enterprises.door (county, enterprise, token_sha, issued_at, issued_name, expires_on, pin)
                select county, id, encode(sha256(convert_to(:token, 'UTF8')), 'hex'), now(), 'x', '2027-01-31', 'x'
                  from directory.v_subject where county = :county and number = :number
                on conflict do nothing""")
                .param("county", COUNTY)
                .param("token", token)
                .param("number", enterprise)
                .update();
        return token;
    }

    /** A wish for another cadre; made here, as the demo has none. */
    private String wish(String enterprise) {
        return jdbc.sql("""
                insert into enterprises.cadre_wish as w (county, enterprise, words, asked_at, once)
                select county, id, '', now(), 'routes' from directory.v_subject where county = :county and number = :number
                on conflict (county, enterprise, once) do update set words = '' returning w.id""")
                .param("county", COUNTY)
                .param("number", enterprise)
                .query((row, n) -> String.valueOf(row.getLong(1)))
                .single();
    }

    /** The newest entry or contact of an enterprise. */
    private String latest(String enterprise, String what) {
        return jdbc.sql("select max(x.number) from enterprises." + what + " x " + """
                join directory.v_subject s on s.county = x.county and s.id = x.enterprise
                 where x.county = :county and s.number = :number""")
                .param("county", COUNTY)
                .param("number", enterprise)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
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

    /** The first of 龚斌, who is the cadre of E001: everybody else's own is another one. */
    private String message() {
        return jdbc.sql("""
                select min(m.id) from activity.message m
                  join directory.v_person p on p.county = m.county and p.id = m.person
                 where m.county = :county and p.name = '龚斌'""")
                .param("county", COUNTY)
                .query((row, n) -> String.valueOf(row.getLong(1)))
                .single();
    }

    /** 龚斌's of that morning; made here, as no job runs beside the tests. */
    private String digest() {
        return jdbc.sql("""
                with reader as (select county, id from directory.v_person where county = :county and name = '龚斌'),
                told as (
                  insert into activity.message (county, person, at, kind, code, facts, path)
                  select county, id, '2026-06-17 08:30+08', 'DIGEST', 'digest', array['1', '1'], '/inbox' from reader returning *)
                insert into activity.digest as d (county, person, day, made_at, message, duties)
                select county, person, '2026-06-17', at, id, cast(:duties as jsonb) from told
                on conflict (county, person, day) do update set made_at = d.made_at returning message""")
                .param("county", COUNTY)
                .param("duties", """
                        [{"due": "2026-06-17", "provisional": false, "code": "report-receive", "args": ["9", "2026-06-H1"],
                          "path": "/reports/queue"}]""")
                .query((row, n) -> String.valueOf(row.getLong(1)))
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
