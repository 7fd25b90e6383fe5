import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** People who signed in through the front door, each with the subjects he or she may see. */
final class Viewers {
    private static final String SUBJECTS = """
            select a.username, s.number from directory.account a
              join directory.tenure t on t.county = a.county and t.person = a.person and t.to_day is null
              join directory.subject s on s.county = a.county
             where a.username = any(?) and (exists (select 1 from directory.answering n where n.county = a.county and n.post = t.post and n.subject = s.id and n.to_day is null)
                or exists (select 1 from directory.post_role r where r.county = a.county and r.post = t.post
                            and r.role in ('CHIEF', 'SECRETARIAT', 'INVESTMENT_OFFICE', 'STATIONING_OFFICE', 'TARGETS_OFFICE')))""";
    /** Of those who see the whole county one in thirteen; of others what they answer for or act for. */
    private static final String PROBLEMS = """
            select a.username, p.number, exists (select 1 from directory.v_confirmed_role c where c.county = p.county and c.post = t.post and c.role in ('UNIT_HEAD', 'LIAISON')
                                                  and p.handler = (select o.unit from directory.v_post o where o.county = p.county and o.id = t.post)) as acts
              from directory.account a
              join directory.tenure t on t.county = a.county and t.person = a.person and t.to_day is null
              join problems.problem p on p.county = a.county
             where a.username = any(?)
               and (exists (select 1 from problems.concern c join directory.answering n on n.county = c.county and n.subject = c.subject and n.post = t.post and n.to_day is null
                             where c.county = p.county and c.problem = p.id)
                or exists (select 1 from problems.part h join directory.v_post o on o.county = h.county and o.unit = h.unit and o.id = t.post
                             join directory.v_confirmed_role c on c.county = o.county and c.post = o.id and c.role in ('UNIT_HEAD', 'LIAISON')
                            where h.county = p.county and h.problem = p.id)
                or p.id % 13 = 0 and exists (select 1 from directory.post_role r where r.county = a.county and r.post = t.post
                            and r.role in ('CHIEF', 'SECRETARIAT', 'INVESTMENT_OFFICE', 'STATIONING_OFFICE', 'TARGETS_OFFICE')))""";
    private static final List<String> COUNTY = List.of("CHIEF", "SECRETARIAT", "LEADER", "INVESTMENT_OFFICE", "STATIONING_OFFICE", "TARGETS_OFFICE");

    private Viewers() {}

    /** @param csrf the token of the session's forms */
    record Viewer(String role, String username, String password, String cookies, String csrf, List<String> subjects, Seen problems) {
        boolean actsForUnit() {
            return !problems.handled().isEmpty();
        }

        boolean writes() {
            return role.equals("CADRE") || role.equals("LIAISON");
        }

        boolean readsBriefs() {
            return COUNTY.contains(role);
        }
    }

    /** @param handled those of the unit one acts for */
    record Seen(List<String> all, List<String> handled) {}

    static List<Viewer> signIn(DataSet set, int port) throws Exception {
        var lines = Files.readAllLines(set.data().resolve("demo-accounts.csv"));
        var usernames = new ArrayList<String>();
        for (int i = 1; i < lines.size(); i++) usernames.add(set.usernameOf(lines.get(i).split(",")[3], i));
        Map<String, List<String>> subjects = new TreeMap<>();
        Map<String, Seen> problems = new TreeMap<>();
        ask(set, SUBJECTS, usernames, row -> subjects.computeIfAbsent(row.getString(1), name -> new ArrayList<>()).add(row.getString(2)));
        ask(set, PROBLEMS, usernames, row -> {
            var seen = problems.computeIfAbsent(row.getString(1), name -> new Seen(new ArrayList<>(), new ArrayList<>()));
            seen.all().add(row.getString(2));
            if (row.getBoolean(3)) seen.handled().add(row.getString(2));
        });
        var viewers = new ArrayList<Viewer>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",");
            String username = usernames.get(i - 1);
            var seen = problems.getOrDefault(username, new Seen(List.of(), List.of()));
            if (subjects.containsKey(username)) viewers.add(signIn(new Viewer(cells[0], username, cells[4], "", "", subjects.get(username), seen), port));
        }
        return viewers;
    }

    private interface Row {
        void of(ResultSet row) throws SQLException;
    }

    private static void ask(DataSet set, String sql, List<String> usernames, Row taker) throws Exception {
        try (var connection = set.asOwner(); var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", usernames.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) taker.of(rows);
            }
        }
    }

    static Viewer signIn(Viewer who, int port) throws Exception {
        try (var wire = new Wire(port)) {
            wire.send(Wire.get("/sign-in", ""));
            String cookie = cookie(wire);
            String form = "username=" + who.username() + "&password=" + who.password() + "&_csrf=" + csrf(wire.body());
            wire.send(Wire.post("/sign-in", cookie, form));
            if (wire.status / 100 != 3 || wire.header("location").contains("refused")) throw new IllegalStateException("cannot sign in: " + who + " " + wire.status);
            String signedIn = cookie(wire);
            wire.send(Wire.get("/", signedIn));
            return new Viewer(who.role(), who.username(), who.password(), signedIn, csrf(wire.body()), who.subjects(), who.problems());
        }
    }

    private static String cookie(Wire wire) {
        return wire.header("set-cookie").split(";")[0];
    }

    private static String csrf(String page) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        if (!token.find()) throw new IllegalStateException("no form on the page: " + page);
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }
}
