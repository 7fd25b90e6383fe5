import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the program and its database take from the machine, read from /proc. */
final class Machine {
    private final long program;
    private final long postmaster;

    Machine(Path data) throws IOException {
        program = Long.parseLong(Files.readAllLines(data.resolve("daodi.pid")).getFirst().strip());
        postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst().strip());
    }

    /** Milliseconds of CPU since they began. */
    record Cpu(double program, double postgres) {
        Cpu since(Cpu before) {
            return new Cpu(program - before.program, postgres - before.postgres);
        }
    }

    /** Megabytes: the program's resident pages; the database's with what its processes share counted once. */
    record Memory(long program, long postgres) {
        List<Long> both() {
            return List.of(program, postgres);
        }
    }

    Cpu cpu() throws IOException {
        double database = ticks(postmaster, true);
        for (long process : processes()) database += ticks(process, false);
        return new Cpu(ticks(program, false) * 10, database * 10);
    }

    Memory memory() throws IOException {
        long database = 0;
        for (long process : processes()) database += kilobytes(process, "Pss:");
        return new Memory(kilobytes(program, "Rss:") / 1024, (database + kilobytes(postmaster, "Pss:")) / 1024);
    }

    /** Hundredths of a second; with those of children that have ended, if wanted. */
    private static double ticks(long process, boolean children) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return children ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long kilobytes(long process, String name) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    private List<Long> processes() throws IOException {
        var found = new ArrayList<Long>();
        try (var tasks = Files.list(Path.of("/proc/" + postmaster + "/task"))) {
            for (var task : tasks.toList()) {
                for (String child : Files.readString(task.resolve("children")).split(" ")) if (!child.isBlank()) found.add(Long.parseLong(child.strip()));
            }
        }
        return found;
    }
}
