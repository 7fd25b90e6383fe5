package cn.daodi.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another program with a database of its own, to be killed by tests: {@code main} starts one and waits for ever. */
final class OtherProgram {

    private OtherProgram() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedDatabase.startSharingBinaries(Path.of(args[0]), ScratchDatabase.BINARIES);
        System.out.println("ready");
        new CountDownLatch(1).await();
    }

    /** Returns when its database takes connections. */
    static Process start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.equals("ready")) return process;
        }
        throw new IOException("the other program did not start");
    }
}
