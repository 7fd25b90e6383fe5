package cn.daodi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** Starts programs with nothing to read and their output in a file: a pipe would outlive us inside the server. */
final class Command {

    private static final Path NOTHING = Path.of("/dev/null");

    private Command() {}

    static Process start(List<String> command, Path output) {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(NOTHING.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(output.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean succeeds(List<String> command, Path output) {
        return start(command, output).onExit().join().exitValue() == 0;
    }

    /** Whether the system has a program and lets us use it so. */
    static boolean works(List<String> command) {
        try {
            return succeeds(command, NOTHING);
        } catch (UncheckedIOException e) {
            return false; // not installed
        }
    }
}
