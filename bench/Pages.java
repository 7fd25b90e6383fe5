import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The pages people open daily, each time by another viewer, about another subject. */
final class Pages {
    private static final List<String> PERIODS = List.of("2026-02-H1", "2026-03-H1", "2026-04-H2", "2026-05-H1", "2026-05-H2", "2026-06-H1");
    private static final List<String> WORDS = List.of("E01", "%E5%85%AC%E5%8F%B8", "T0", "lc", "%E4%BA%A7%E4%B8%9A");

    private final List<Viewers.Viewer> viewers;
    private final int port;

    Pages(List<Viewers.Viewer> viewers, int port) {
        this.viewers = viewers;
        this.port = port;
    }

    interface Path {
        String of(Viewers.Viewer viewer, Random random);
    }

    List<Scenario> all() {
        return List.of(
                page("health", (viewer, random) -> "/health"),
                page("workbench", (viewer, random) -> "/"),
                page("enterprises", (viewer, random) -> "/enterprises"),
                page("subject", (viewer, random) -> subject(any(viewer.subjects(), random))),
                page("report", (viewer, random) -> "/reports/" + any(viewer.subjects(), random) + "/" + any(PERIODS, random)),
                page("plans", (viewer, random) -> "/plans"),
                page("brief", Viewers.Viewer::readsBriefs, (viewer, random) -> "/briefs/" + any(PERIODS.subList(0, 5), random)),
                page("problems list", (viewer, random) -> viewer.actsForUnit() && random.nextBoolean() ? "/problems?view=UNIT" : "/problems"),
                page("problem", viewer -> !viewer.problems().all().isEmpty(), (viewer, random) -> "/problems/" + any(viewer.problems().all(), random)),
                page("search", (viewer, random) -> "/search?q=" + any(WORDS, random)));
    }

    private Scenario page(String name, Path path) {
        return page(name, viewer -> true, path);
    }

    private Scenario page(String name, Predicate<Viewers.Viewer> whose, Path path) {
        var theirs = viewers.stream().filter(whose).toList();
        return new Scenario(name, false, connection -> new Work(theirs, path, connection));
    }

    private static String subject(String number) {
        return (number.startsWith("T") ? "/task-forces/" : "/enterprises/") + number;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private final class Work implements Scenario.Work {
        private final List<Viewers.Viewer> theirs;
        private final Path path;
        private final Random random;
        private final Wire wire = new Wire(port);

        Work(List<Viewers.Viewer> theirs, Path path, int connection) {
            this.theirs = theirs;
            this.path = path;
            this.random = new Random(connection);
        }

        @Override
        public boolean once() throws Exception {
            var viewer = theirs.get(random.nextInt(theirs.size()));
            String asked = path.of(viewer, random);
            return wire.send(Wire.get(asked, asked.equals("/health") ? "" : viewer.cookies())) == 200;
        }

        @Override
        public void close() throws Exception {
            wire.close();
        }
    }
}
