import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The program under measurement, started and stopped as anybody would. */
record Program(Path data, int port, boolean empty) {
    void start() throws IOException, InterruptedException {
        if (run(startCommand()).waitFor() != 0) throw new IllegalStateException("the program does not start");
    }

    void stop() throws IOException, InterruptedException {
        run(List.of("./daodi", "stop", "--data", data.toString())).waitFor();
    }

    /** Seconds from the command to the first page. */
    double startTimed() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var command = run(startCommand());
        while (!answers()) Thread.sleep(10);
        double seconds = (System.nanoTime() - begun) / 1e9;
        command.waitFor();
        return seconds;
    }

    boolean answers() {
        try (var wire = new Wire(port)) {
            return wire.send(Wire.get("/sign-in", "")) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> startCommand() {
        var command = new ArrayList<>(List.of("./daodi", "start", "--port", String.valueOf(port), "--data", data.toString()));
        if (empty) command.add("--empty");
        return command;
    }

    private static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Only a folder made for a trial. */
    void remove() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
