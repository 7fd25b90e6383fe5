import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** 64 clients file notes, problems, reports, done measures and parts of the brief while program and database are killed; then every acknowledgement is looked up. */
public class Kill {
    static final int CLIENTS = 64;
    static final Map<String, String> noteOf = new ConcurrentHashMap<>(); // words → acknowledged number
    static final Map<String, AtomicInteger> filed = new ConcurrentHashMap<>(); // kind, what and subject → acknowledged deeds
    static final AtomicInteger retried = new AtomicInteger();
    static final AtomicInteger refused = new AtomicInteger();
    static final AtomicBoolean stop = new AtomicBoolean();
    static final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    static String base;
    static Path data;

    record Account(String role, String person, String token) {}

    public static void main(String[] args) throws Exception {
        data = Path.of(args[0]);
        base = "http://127.0.0.1:" + args[1];
        int times = Integer.parseInt(args[2]);
        var accounts = accounts();
        var office = accounts.stream().filter(a -> a.role().equals("STATIONING_OFFICE")).findFirst().orElseThrow();
        var before = deeds();
        var clients = new ArrayList<Thread>();
        var workers = accounts.stream().filter(a -> a.role().equals("CADRE")).toList();
        for (int i = 0; i < CLIENTS - 1; i++) {
            var account = workers.get(i % workers.size());
            boolean reports = i < workers.size();
            int number = i;
            clients.add(Thread.ofVirtual().start(() -> work(account, number, reports)));
        }
        clients.add(Thread.ofVirtual().start(() -> brief(office)));
        var program = kill("program", times, args[1]);
        var database = kill("database", times, args[1]);
        stop.set(true);
        for (var client : clients) client.join(Duration.ofMinutes(2));
        report(office, before, program, database);
    }

    static List<Account> accounts() throws Exception {
        return Files.readAllLines(data.resolve("demo-accounts.csv")).stream().skip(1).map(line -> line.split(","))
                .map(cells -> new Account(cells[0], cells[1], cells[5])).toList();
    }

    /** Each client: a note, and those with an open report also submit and withdraw it in turn. */
    static void work(Account account, int number, boolean reports) {
        try {
            String subject = first(get(account, "/api/v1/enterprises?limit=1"), "\"number\":\"(E\\d+)\"");
            String report = "/api/v1/reports/" + subject + "/2026-06-H1";
            var open = reports ? measures(account) : new ArrayDeque<String>();
            for (int i = 0; !stop.get(); i++) {
                String words = "kill-" + number + "-" + i + "-" + UUID.randomUUID();
                String body = "{\"subject\":\"" + subject + "\",\"day\":\"2026-06-17\",\"kind\":\"PROGRESS\",\"words\":\"" + words + "\"}";
                String answer = until("POST", account, "/api/v1/notes", body);
                if (answer != null) noteOf.put(words, first(answer, "\"number\":\"([\\d-]+)\""));
                if (i % 3 == number % 3) KillProblems.once(account, subject, i);
                if (!reports) continue;
                acknowledge(until("POST", account, report + "/submission", "{}"), "ReportSubmitted 2026-06-H1 " + subject);
                until("DELETE", account, report + "/submission", null);
                if (open.isEmpty() || i % 10 < 9) continue;
                String measure = open.remove();
                String path = "/api/v1/plans/" + measure.split("-")[0] + "/measures/" + measure + "/completion";
                acknowledge(until("POST", account, path, "{\"words\":\"已办结，企业确认。\"}"), "MeasureDone " + measure + " " + measure.split("-")[0]);
            }
        } catch (Exception e) {
            System.err.println("client " + number + " ended: " + e);
        }
    }

    static Deque<String> measures(Account account) throws Exception {
        var found = new ArrayDeque<String>();
        var open = Pattern.compile("\"number\":\"([ET]\\d+-M\\d+)\"[^}]*?\"doneOn\":null,\"doneWords\":null,\"droppedOn\":null").matcher(get(account, "/api/v1/measures?limit=200"));
        while (open.find()) found.add(open.group(1));
        return found;
    }

    /** The office compiles its part of the brief, hands it over and takes it back in turn. */
    static void brief(Account office) {
        String path = "/api/v1/briefs/2026-06-H1/";
        try {
            until("POST", office, path + "compilation", "{}");
            while (!stop.get()) {
                acknowledge(until("POST", office, path + "handing", "{}"), "BriefHanded 2026-06-H1 ");
                acknowledge(until("DELETE", office, path + "handing", null), "BriefTakenBack 2026-06-H1 ");
            }
        } catch (Exception e) {
            System.err.println("the brief's client ended: " + e);
        }
    }

    static void acknowledge(String answer, String deed) {
        if (answer != null) filed.computeIfAbsent(deed, d -> new AtomicInteger()).incrementAndGet();
    }

    /** Tries the same change with the same key until there is an answer; null when it was refused by a rule. */
    static String until(String method, Account account, String path, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 3000; attempt++) {
            try {
                var answer = send(method, account, path, body, key);
                if (answer.statusCode() < 300) return answer.body();
                if (answer.statusCode() < 500) {
                    refused.incrementAndGet();
                    return null;
                }
            } catch (java.io.IOException gone) {
                // killed: the same key again
            }
            retried.incrementAndGet();
            Thread.sleep(100);
        }
        throw new IllegalStateException("no answer to " + path);
    }

    static HttpResponse<String> send(String method, Account account, String path, String body, String key) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + account.token()).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String get(Account account, String path) throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                var answer = send("GET", account, path, null, UUID.randomUUID().toString());
                if (answer.statusCode() == 200) return answer.body();
            } catch (java.io.IOException gone) {
                // try again
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no answer to " + path);
    }

    static String first(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) throw new IllegalStateException(pattern + " not in " + text);
        return match.group(1);
    }

    /** Kills at random moments; answers the seconds until the next answered page, sorted. */
    static List<Double> kill(String what, int times, String port) throws Exception {
        var random = new Random(42);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            Thread.sleep(1000 + random.nextInt(2000));
            Path pid = what.equals("program") ? data.resolve("daodi.pid") : data.resolve("postgres/cluster/postmaster.pid");
            long number = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            new ProcessBuilder("kill", "-9", String.valueOf(number)).start().waitFor();
            long killed = System.nanoTime();
            while (lives(number)) Thread.sleep(1);
            if (what.equals("program")) {
                // the dead one may hold its port a little longer
                while (new ProcessBuilder("./daodi", "start", "--data", data.toString(), "--port", port).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() != 0) Thread.sleep(50);
            }
            while (!answers()) Thread.sleep(20);
            seconds.add((System.nanoTime() - killed) / 1e9);
            System.out.printf("%s killed %d/%d, back after %.1f s, %d notes acknowledged%n", what, i + 1, times, seconds.getLast(), noteOf.size());
        }
        return seconds.stream().sorted().toList();
    }

    /** What is dead but not yet buried has no command line left. */
    static boolean lives(long process) {
        try {
            return !Files.readString(Path.of("/proc/" + process + "/cmdline")).isEmpty();
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    /** A page that needs the database. */
    static boolean answers() throws Exception {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/enterprises")).timeout(Duration.ofSeconds(5))
                    .header("Authorization", "Bearer " + accounts().getFirst().token()).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    /** Deeds in the journal, by kind, what and subject; read from the table, because no list shows all of them. */
    static Map<String, Integer> deeds() throws Exception {
        var counts = new TreeMap<String, Integer>();
        try (var connection = new DataSet(data, 1).asOwner(); var rows = connection.createStatement().executeQuery("""
                select j.kind || ' ' || coalesce(j.facts[1], '') || ' ' || coalesce(s.number, ''), count(*)
                  from activity.journal j left join directory.subject s on s.county = j.county and s.id = j.subject group by 1""")) {
            while (rows.next()) counts.put(rows.getString(1), rows.getInt(2));
        }
        return counts;
    }

    static void walk(Account office, String path, java.util.function.Consumer<String> page) throws Exception {
        String cursor = "";
        do {
            String text = get(office, path + "?limit=200" + cursor);
            page.accept(text);
            var next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(text);
            cursor = next.find() ? "&cursor=" + next.group(1) : "";
        } while (!cursor.isEmpty());
    }

    static int acknowledged(String kind) {
        return filed.entrySet().stream().filter(e -> e.getKey().startsWith(kind)).mapToInt(e -> e.getValue().get()).sum();
    }

    static void report(Account office, Map<String, Integer> before, List<Double> program, List<Double> database) throws Exception {
        var stored = new HashMap<String, List<String>>();
        walk(office, "/api/v1/notes", text -> {
            var note = Pattern.compile("\"number\":\"([\\d-]+)\",\"subject\":\"E\\d+\".*?\"words\":\"(kill-[^\"]+)\"").matcher(text);
            while (note.find()) stored.computeIfAbsent(note.group(2), words -> new ArrayList<>()).add(note.group(1));
        });
        long lost = noteOf.entrySet().stream().filter(e -> !stored.getOrDefault(e.getKey(), List.of()).contains(e.getValue())).count();
        long doubled = stored.values().stream().filter(numbers -> numbers.size() > 1).count();
        var after = deeds();
        long wrong = filed.entrySet().stream()
                .filter(e -> after.getOrDefault(e.getKey(), 0) - before.getOrDefault(e.getKey(), 0) != e.getValue().get()).count();
        System.out.println();
        System.out.println("| clients | kills | notes acknowledged | lost | doubled | submissions | measures done | briefs handed, taken back | objects whose journal differs | tries repeated |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        System.out.printf("| %d | %d program + %d database | %d | %d | %d | %d | %d | %d, %d | %d | %d |%n", CLIENTS, program.size(), database.size(), noteOf.size(), lost, doubled,
                acknowledged("ReportSubmitted"), acknowledged("MeasureDone"), acknowledged("BriefHanded"), acknowledged("BriefTakenBack"), wrong, retried.get());
        System.out.println();
        System.out.printf("Back after a kill of the program: median %.1f s, worst %.1f s; of the database: median %.1f s, worst %.1f s.%n",
                program.get(program.size() / 2), program.getLast(), database.get(database.size() / 2), database.getLast());
        System.out.println();
        if (lost + doubled + wrong + KillProblems.report() > 0) System.exit(1);
    }
}
