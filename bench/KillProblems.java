import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Problems raised, talked about and withdrawn while program and database are killed; then every one is looked up in the tables. */
final class KillProblems {
    /** Words → the number it was acknowledged under. */
    static final Map<String, String> raised = new ConcurrentHashMap<>();
    static final Map<String, String> said = new ConcurrentHashMap<>();
    static final AtomicInteger withdrawn = new AtomicInteger();

    private KillProblems() {}

    /** Raised, said something about, and every other one withdrawn: its spell ends and none begins. */
    static void once(Kill.Account cadre, String subject, int turn) throws Exception {
        String words = "kill-p-" + UUID.randomUUID();
        String body = "{\"enterprises\":[\"" + subject + "\"],\"category\":\"FINANCE\",\"anyway\":true,\"words\":\"" + words + "\"}";
        String answer = Kill.until("POST", cadre, "/api/v1/problems", body);
        if (answer == null) return;
        String number = Kill.first(answer, "\"number\":\"([\\d-]+)\"");
        raised.put(words, number);
        Kill.acknowledge(answer, "ProblemRaised " + number + " " + subject);
        String path = "/api/v1/problems/" + number;
        String remark = "kill-r-" + UUID.randomUUID();
        answer = Kill.until("POST", cadre, path + "/replies", "{\"kind\":\"INTERNAL\",\"words\":\"" + remark + "\"}");
        if (answer != null) said.put(remark, number);
        Kill.acknowledge(answer, "ProblemRemarked " + number + " " + subject);
        if (turn % 2 == 0) return;
        answer = Kill.until("POST", cadre, path + "/withdrawal", "{\"reason\":\"kill\"}");
        if (answer != null) withdrawn.incrementAndGet();
        Kill.acknowledge(answer, "ProblemWithdrawn " + number + " " + subject);
    }

    /** What was acknowledged and is not there once, and problems whose spells do not fit; prints a table. */
    static long report() throws Exception {
        long wrong = missing(raised, "select words, number from problems.problem where words like 'kill-p-%'")
                + missing(said, "select r.words, p.number from problems.reply r join problems.problem p on p.county = r.county and p.id = r.problem where r.words like 'kill-r-%'");
        long twice = one("select count(*) from (select words from problems.problem where words like 'kill-p-%' group by 1 having count(*) > 1 "
                + "union all select words from problems.reply where words like 'kill-r-%' group by 1 having count(*) > 1) d");
        long spells = one("""
                select count(*) from problems.problem p
                 where (select count(*) from problems.spell s where s.county = p.county and s.problem = p.id and s.to_at is null)
                    <> case when p.closed_at is null then 1 else 0 end
                    or p.closed_at is null and not exists (select 1 from problems.spell s where s.county = p.county and s.problem = p.id and s.to_at is null
                         and s.unit is not distinct from p.holder and s.pause is not distinct from p.pause and s.from_at = p.held_since)
                    or exists (select 1 from problems.concern c where c.county = p.county and c.problem = p.id and c.closed_at is distinct from p.closed_at)""");
        System.out.println("| problems acknowledged | replies | withdrawn | lost | doubled | problems whose spells or enterprises do not fit, of all |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.printf("| %d | %d | %d | %d | %d | %d of %d |%n%n", raised.size(), said.size(), withdrawn.get(), wrong, twice, spells, one("select count(*) from problems.problem"));
        return wrong + twice + spells;
    }

    private static long missing(Map<String, String> acknowledged, String sql) throws Exception {
        var kept = new ConcurrentHashMap<String, String>();
        try (var connection = new DataSet(Kill.data, 1).asOwner(); var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) kept.put(rows.getString(1), rows.getString(2));
        }
        return acknowledged.entrySet().stream().filter(e -> !e.getValue().equals(kept.get(e.getKey()))).count();
    }

    private static long one(String sql) throws Exception {
        try (var connection = new DataSet(Kill.data, 1).asOwner(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
