package cn.daodi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses to run as root, so root starts it inside an unmapped user namespace, where it
 * sees itself as nobody while its files stay root's; where that is forbidden (many containers), as nobody indeed.
 *
 * @param prefix what stands before each of the server's commands
 * @param leash what stands before the server itself, so that the kernel stops it when the thread that started it ends
 * @param uid whose the cluster's files are
 */
record ServerAccount(List<String> prefix, List<String> leash, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> LEASH = List.of("setpriv", "--pdeathsig", "INT");
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    static ServerAccount find() {
        var leash = Command.works(with(LEASH, "true")) ? LEASH : List.<String>of();
        var uid = uidOf(Path.of("/proc/self"));
        if (uid != ROOT) return new ServerAccount(List.of(), leash, uid);
        if (Command.works(with(NAMESPACE, "true"))) return new ServerAccount(NAMESPACE, leash, ROOT);
        if (Command.works(with(AS_NOBODY, "true"))) return new ServerAccount(AS_NOBODY, leash, NOBODY);
        throw new DatabaseFailed(
                "PostgreSQL does not run as root, and this system lets root neither unshare -U nor setpriv --reuid; start Daodi as another user.",
                "PostgreSQL 不能以 root 身份运行，本系统又不允许 unshare -U 和 setpriv --reuid，请用普通用户启动。");
    }

    List<String> command(List<String> tool) {
        return join(prefix, tool);
    }

    /** The leash comes last: changing the user would untie it. */
    List<String> leashed(List<String> tool) {
        return join(prefix, join(leash, tool));
    }

    /** Gives a folder and all in it to the server, if it was made for another account. */
    void own(Path folder) {
        if (uidOf(folder) == uid) return;
        try (var all = Files.walk(folder)) {
            for (var path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int uidOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> words, String word) {
        return join(words, List.of(word));
    }

    private static List<String> join(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
