import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures the program: pages and changes at several connections, and single moments. Prints tables, writes JSON. */
public final class Bench {
    private final Map<String, String> options = new LinkedHashMap<>(Map.of(
            "size", "county", "only", "", "counties", "2850", "warm-up", "120", "seconds", "10", "runs", "3", "connections", "1,16,64", "rows", "10000", "port", "18098"));
    private final Program program;
    private final DataSet set;
    private final List<Load.Result> results = new ArrayList<>();
    private final Map<String, Object> moments = new LinkedHashMap<>();

    private Bench(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (options.replace(arguments[i].replaceFirst("^--", ""), arguments[i + 1]) == null) throw new IllegalArgumentException(arguments[i]);
        }
        boolean nation = options.get("size").equals("nation");
        set = new DataSet(Path.of("data/bench-" + options.get("size")).toAbsolutePath(), nation ? number("counties") : 1);
        program = new Program(set.data(), number("port"), false);
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        new Bench(arguments).run();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    private void run() throws Exception {
        boolean stranger = program.answers();
        program.start();
        try {
            if (set.make()) System.out.println("data set made: " + Files.readString(set.data().resolve("bench-set")).strip().replace("\n", ", "));
            set.tidy();
            var machine = new Machine(set.data());
            var viewers = Viewers.signIn(set, number("port"));
            System.out.println(viewers.size() + " people have signed in");
            var load = new Load(machine);
            measure(load, wanted(new Pages(viewers, number("port")).all())); // before anything is filed
            measure(load, wanted(new Changes(set, viewers, number("port")).all()));
            moments.put("memory under load, MB: program, database", machine.memory().both());
            new Moments(program, set, viewers, number("rows")).run(this::wants, this::say);
            set.tidy();
        } finally {
            if (!stranger) program.stop();
        }
        System.out.println("\n" + Load.table(results));
        moments.forEach((name, value) -> System.out.println(name + ": " + value));
        write();
    }

    private boolean wants(String name) {
        return options.get("only").isEmpty() || Arrays.asList(options.get("only").split(",")).contains(name);
    }

    private List<Scenario> wanted(List<Scenario> all) {
        return all.stream().filter(scenario -> wants(scenario.name())).toList();
    }

    /** Warmed up on all that will be measured, in turn. */
    private void measure(Load load, List<Scenario> scenarios) throws Exception {
        if (scenarios.isEmpty()) return;
        long until = System.nanoTime() + number("warm-up") * 1_000_000_000L;
        while (System.nanoTime() < until) for (var scenario : scenarios) if (System.nanoTime() < until) load.run(scenario, 16, 1);
        for (var scenario : scenarios) {
            for (String connections : options.get("connections").split(",")) {
                if (scenario.name().endsWith("JDBC") && Integer.parseInt(connections) > 32) continue; // PostgreSQL takes 60
                results.add(load.median(scenario, Integer.parseInt(connections), number("seconds"), number("runs")));
                System.out.println(Load.line(results.getLast()));
            }
        }
    }

    private void say(String name, Object value) {
        moments.put(name, value);
        System.out.println(name + ": " + value);
    }

    private void write() throws IOException {
        var file = Files.createDirectories(Path.of("bench/results")).resolve(options.get("size") + "-" + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + ".json");
        String rows = results.stream().map(Bench::json).collect(Collectors.joining(",\n    "));
        String single = moments.entrySet().stream().map(e -> "\"" + e.getKey() + "\": " + (e.getValue() instanceof String s ? "\"" + s + "\"" : e.getValue())).collect(Collectors.joining(",\n    "));
        Files.writeString(file, "{\n  \"options\": \"" + options + "\",\n  \"cores\": " + Runtime.getRuntime().availableProcessors() + ",\n  \"scenarios\": [\n    " + rows + "],\n  \"moments\": {\n    " + single + "}\n}\n");
        System.out.println(file);
    }

    private static String json(Load.Result r) {
        return String.format("{\"scenario\": \"%s\", \"connections\": %d, \"perSecond\": %.0f, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"programCpu\": %.3f, \"postgresCpu\": %.3f, \"wrong\": %d}",
                r.scenario(), r.connections(), r.perSecond(), r.p50(), r.p95(), r.p99(), r.programCpu(), r.postgresCpu(), r.wrong());
    }
}
