import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Lets so many connections do a scenario for so long, and says what came of it. */
final class Load {
    private final Machine machine;

    Load(Machine machine) {
        this.machine = machine;
    }

    /** Rates per second, times in milliseconds, CPU in milliseconds per request. */
    record Result(String scenario, int connections, double perSecond, double p50, double p95, double p99, double programCpu, double postgresCpu, long wrong) {}

    Result median(Scenario scenario, int connections, double seconds, int runs) throws Exception {
        var results = new ArrayList<Result>();
        for (int i = 0; i < runs; i++) results.add(run(scenario, connections, seconds));
        results.sort(Comparator.comparingDouble(Result::perSecond));
        return results.get(runs / 2);
    }

    Result run(Scenario scenario, int connections, double seconds) throws Exception {
        var works = new ArrayList<Scenario.Work>();
        for (int i = 0; i < connections; i++) works.add(scenario.worker().of(i));
        var wrong = new AtomicLong();
        var times = new long[connections][];
        var threads = new ArrayList<Thread>();
        var before = machine.cpu();
        long begun = System.nanoTime();
        long until = begun + (long) (seconds * 1e9);
        for (int i = 0; i < connections; i++) {
            int place = i;
            threads.add(Thread.ofPlatform().start(() -> times[place] = repeat(works.get(place), until, wrong)));
        }
        for (var thread : threads) thread.join();
        double took = (System.nanoTime() - begun) / 1e9;
        var cpu = machine.cpu().since(before);
        for (var work : works) work.close();
        long[] all = Arrays.stream(times).flatMapToLong(LongStream::of).sorted().toArray();
        int n = Math.max(1, all.length);
        return new Result(scenario.name(), connections, all.length / took, at(all, .5), at(all, .95), at(all, .99), cpu.program() / n, cpu.postgres() / n, wrong.get());
    }

    private static long[] repeat(Scenario.Work work, long until, AtomicLong wrong) {
        long[] times = new long[1024];
        int count = 0;
        for (long begun = System.nanoTime(); begun < until; ) {
            boolean good;
            try {
                good = work.once();
            } catch (Exception e) {
                if (wrong.get() == 0) System.err.println(e);
                good = false;
            }
            long ended = System.nanoTime();
            if (!good) wrong.incrementAndGet();
            if (count == times.length) times = Arrays.copyOf(times, count * 2);
            times[count++] = ended - begun;
            begun = ended;
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** For people: one line each, under a head. */
    static String table(List<Result> results) {
        var text = new StringBuilder("| scenario | connections | per second | p50 ms | p95 ms | p99 ms | program CPU ms | database CPU ms | wrong |\n|---|---|---|---|---|---|---|---|---|\n");
        for (var r : results) text.append(line(r)).append('\n');
        return text.toString();
    }

    static String line(Result r) {
        return String.format("| %s | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f | %d |", r.scenario(), r.connections(), r.perSecond(), r.p50(), r.p95(), r.p99(), r.programCpu(), r.postgresCpu(), r.wrong());
    }
}
