package cn.daodi.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server itself said when it would not start. */
final class ServerLog {

    private static final int LINES = 8;

    private ServerLog() {}

    static DatabaseFailed failure(Path log) {
        return new DatabaseFailed(
                "The embedded database does not start; its log is " + log + ".",
                "内置数据库无法启动，日志见 " + log + "。\n" + String.join("\n", lastLines(log)));
    }

    private static List<String> lastLines(Path log) {
        try {
            var lines = Files.readString(log).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
