import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Durable changes through the forms; {@link Bare} writes the same without the program. */
final class Changes {
    private static final String WORDS = "到车间了解生产情况，本周开机正常；与经办单位核对事项进度，已同步责任单位。";

    private final DataSet set;
    private final List<Viewers.Viewer> writers;
    private final int port;
    private final Queue<Report> open = new ArrayDeque<>();
    private final Sent sent;

    Changes(DataSet set, List<Viewers.Viewer> viewers, int port) {
        this.set = set;
        this.writers = viewers.stream().filter(Viewers.Viewer::writes).toList();
        this.port = port;
        this.sent = new Sent(set, viewers);
    }

    List<Scenario> all() {
        return List.of(
                new Scenario("take note", true, Note::new),
                new Scenario("submit report", true, connection -> next()),
                new Scenario("accept a problem", true, Acceptance::new),
                new Scenario("three inserts by JDBC", true, connection -> Bare.note(set)),
                new Scenario("an acceptance by JDBC", true, connection -> Bare.acceptance(set, sent)));
    }

    private static String once() {
        return "&_once=" + UUID.randomUUID();
    }

    private final class Note implements Scenario.Work {
        private final Random random;
        private final Wire wire = new Wire(port);

        Note(int connection) {
            random = new Random(connection);
        }

        @Override
        public boolean once() throws IOException {
            var writer = writers.get(random.nextInt(writers.size()));
            String subject = writer.subjects().get(random.nextInt(writer.subjects().size()));
            String form = "subject=" + subject + "&kind=PROGRESS&day=2026-06-17&words=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8) + "&_csrf=" + writer.csrf() + Changes.once();
            return wire.send(Wire.post("/notes", writer.cookies(), form)) == 303;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    /** An open report that needs no words about a delay or a promise; its connection submits it and takes it back in turn. */
    private synchronized Report next() {
        try {
            if (open.isEmpty()) fillOpen();
            return open.remove();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fillOpen() throws IOException, SQLException {
        Map<String, Viewers.Viewer> byName = new HashMap<>();
        for (var writer : writers) byName.put(writer.username(), writer);
        for (var row : set.openReports()) {
            var writer = byName.get(row[0]);
            if (writer == null) continue;
            try (var wire = new Wire(port)) {
                wire.send(Wire.get("/reports/" + row[1] + "/" + row[2], writer.cookies()));
                var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(wire.body());
                if (version.find()) tried(new Report(writer, "/reports/" + row[1] + "/" + row[2], Integer.parseInt(version.group(1))));
            }
        }
    }

    /** Whether it needs words is for the program to say. */
    private void tried(Report report) throws IOException {
        if (report.once() && report.once()) open.add(report);
        report.wire.close();
    }

    private final class Report implements Scenario.Work {
        private final Viewers.Viewer writer;
        private final String path;
        private final Wire wire = new Wire(port);
        private int version;
        private boolean submitted;

        Report(Viewers.Viewer writer, String path, int version) {
            this.writer = writer;
            this.path = path;
            this.version = version;
        }

        @Override
        public boolean once() throws IOException {
            String form = "version=" + version + "&_csrf=" + writer.csrf() + Changes.once();
            if (wire.send(Wire.post(path + (submitted ? "/withdrawal" : "/submission"), writer.cookies(), form)) != 303) return false;
            version++;
            submitted = !submitted;
            return true;
        }

        /** Open again, for the next who takes it. */
        @Override
        public void close() throws IOException {
            if (submitted) once();
            wire.close();
            synchronized (Changes.this) {
                open.add(this);
            }
        }
    }

    /** The unit accepts what was sent to it: problem, spells, part, journal, message. */
    private final class Acceptance implements Scenario.Work {
        private final Wire wire = new Wire(port);

        Acceptance(int connection) {}

        @Override
        public boolean once() throws IOException, SQLException {
            var one = sent.next();
            String form = "_csrf=" + one.unit().csrf() + Changes.once();
            return wire.send(Wire.post("/problems/" + one.number() + "/acceptance", one.unit().cookies(), form)) == 303;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
