import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What happens once: many sign in together, a workbook of everything, the first visit's weight, a start. */
final class Moments {
    private final Program program;
    private final DataSet set;
    private final List<Viewers.Viewer> viewers;
    private final int ledgerRows;

    Moments(Program program, DataSet set, List<Viewers.Viewer> viewers, int ledgerRows) {
        this.ledgerRows = ledgerRows;
        this.program = program;
        this.set = set;
        this.viewers = viewers;
    }

    void run(Predicate<String> wants, BiConsumer<String, Object> say) throws Exception {
        if (wants.test("storm")) storm(say);
        if (wants.test("export")) export(say);
        if (wants.test("weight")) weight(say);
        if (wants.test("import")) ledger(say);
        if (wants.test("start")) start(say);
    }

    /** Pages at 16 connections, undisturbed and while 50 people sign in at once. */
    private void storm(BiConsumer<String, Object> say) throws Exception {
        var load = new Load(new Machine(set.data()));
        var pages = new Pages(viewers, program.port()).all().get(1);
        double calm = load.median(pages, 16, 3, 3).p95();
        var together = new CountDownLatch(1);
        var signing = new ArrayList<Thread>();
        long[] ended = new long[50];
        for (int i = 0; i < 50; i++) {
            int place = i;
            signing.add(Thread.ofPlatform().start(() -> {
                try {
                    together.await();
                    Viewers.signIn(viewers.get(place), program.port());
                    ended[place] = System.nanoTime();
                } catch (Exception e) {
                    System.err.println(e);
                }
            }));
        }
        long begun = System.nanoTime();
        together.countDown();
        var during = load.run(pages, 16, 3);
        for (var thread : signing) thread.join();
        double last = (Arrays.stream(ended).max().orElseThrow() - begun) / 1e9;
        say.accept("sign-in storm, p95 of the workbench in ms: calm, during, times", List.of(round(calm), round(during.p95()), round(during.p95() / calm)));
        say.accept("sign-in storm, seconds until the last of 50 had the first page", round(last));
    }

    /** All notes of the county as a workbook, filled up to 100,000. */
    private void export(BiConsumer<String, Object> say) throws Exception {
        try (var connection = set.asOwner(); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into activity.note (county, number, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at)
                    select county, 'X' || n, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at
                      from (select *, row_number() over () as n from activity.note where county = '239921') o,
                           (select count(*) as have from activity.note where county = '239921') c, generate_series(0, 3) t
                     where o.n + t * have <= 100000 - have and o.n + t * have > t * have
                    on conflict do nothing""");
        }
        var office = viewers.stream().filter(viewer -> viewer.role().equals("STATIONING_OFFICE")).findFirst().orElseThrow();
        var times = new ArrayList<Double>();
        long size = 0;
        for (int i = 0; i < 3; i++) {
            try (var wire = new Wire(program.port())) {
                long begun = System.nanoTime();
                wire.send(Wire.get("/notes/export.xlsx", office.cookies()));
                times.add((System.nanoTime() - begun) / 1e9);
                size = wire.length;
            }
        }
        long rows;
        try (var connection = set.asOwner(); var count = connection.createStatement().executeQuery("select count(*) from activity.note where county = '239921'")) {
            count.next();
            rows = count.getLong(1);
        }
        say.accept("export: rows, seconds, MB", List.of(rows, round(times.stream().sorted().toList().get(1)), round(size / 1e6)));
    }

    /** A long ledger, in a fresh folder with the demo county: an import is not taken out again. */
    private void ledger(BiConsumer<String, Object> say) throws Exception {
        program.stop();
        var fresh = new Program(Files.createTempDirectory(Path.of("target"), "bench-ledger").toAbsolutePath(), program.port(), false);
        fresh.start();
        var county = new DataSet(fresh.data(), 1);
        var office = Viewers.signIn(county, fresh.port()).stream().filter(viewer -> viewer.role().equals("STATIONING_OFFICE")).findFirst().orElseThrow();
        var taken = new Ledger(office, fresh.port()).take(county, ledgerRows);
        say.accept("import of " + ledgerRows + " rows: seconds of preview, of application, enterprises new", List.of(round(taken.preview()), round(taken.application()), taken.enterprises()));
        say.accept("memory after the import, MB: program, database", new Machine(fresh.data()).memory().both());
        fresh.stop();
        fresh.remove();
        program.start();
    }

    /** Compressed bytes of the workbench with all it refers to, and without what the browser has kept. */
    private void weight(BiConsumer<String, Object> say) throws Exception {
        var viewer = viewers.get(new Random(1).nextInt(viewers.size()));
        try (var wire = new Wire(program.port())) {
            wire.send(Wire.get("/", viewer.cookies()));
            var assets = Pattern.compile("(?:href|src)=\"(/(?:app|webjars)/[^\"]+)\"").matcher(wire.body());
            var paths = new ArrayList<String>();
            while (assets.find()) paths.add(assets.group(1));
            int later = weightOf(wire, "/", viewer);
            int first = later;
            for (var path : paths.stream().distinct().toList()) first += weightOf(wire, path, viewer);
            say.accept("page weight in KB, compressed: first visit, later", List.of(round(first / 1000.0), round(later / 1000.0)));
        }
    }

    private static int weightOf(Wire wire, String path, Viewers.Viewer viewer) throws Exception {
        wire.send(Wire.get(path, viewer.cookies() + "\r\nAccept-Encoding: gzip"));
        return wire.length;
    }

    /** With data that are there; and the very first time, in a fresh folder, with the demo county and empty. */
    private void start(BiConsumer<String, Object> say) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < 5; i++) {
            program.stop();
            times.add(program.startTimed());
        }
        say.accept("start with existing data, seconds until the first page, median of 5", round(times.stream().sorted().toList().get(2)));
        program.stop();
        for (boolean empty : new boolean[] {true, false}) {
            var fresh = new Program(Files.createTempDirectory(Path.of("target"), "bench-first").toAbsolutePath(), program.port(), empty);
            say.accept("the very first start, " + (empty ? "empty" : "with the demo county") + ", seconds", round(fresh.startTimed()));
            fresh.stop();
            fresh.remove();
        }
        program.start();
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
