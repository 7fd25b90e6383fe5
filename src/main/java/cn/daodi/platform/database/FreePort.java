package cn.daodi.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A free port below those the system gives to outgoing connections, so that none of them takes it while the server restarts. */
final class FreePort {

    private FreePort() {}

    static int find() {
        for (var attempt = 0; attempt < 100; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (free(port)) return port;
        }
        throw new DatabaseFailed("No free port for the embedded database was found.", "找不到可供内置数据库使用的端口。");
    }

    private static boolean free(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
