package cn.daodi.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version from the class path. */
final class PostgresBinaries {

    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");

    private PostgresBinaries() {}

    /**
     * The folder whose {@code bin/} has {@code initdb} and {@code postgres}. It gets its name when it is complete, so its being
     * there is the mark of a finished unpacking.
     */
    static Path unpackedIn(Path parent) {
        var archive = archive();
        var home = parent.resolve("bin-" + version(archive));
        if (Files.isDirectory(home)) return home;
        try {
            var part = Files.createTempDirectory(parent, home.getFileName() + ".part");
            try {
                unpack(archive, part);
                allow(part, true);
                if (!Files.isDirectory(home)) Files.move(part, home, ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(part);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        var archive = PostgresBinaries.class.getClassLoader().getResource(ARCHIVE);
        var here = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (archive == null || !here.equals("Linux amd64")) {
            throw new DatabaseFailed(
                    "No PostgreSQL for " + here + " comes with this program; name a server with DAODI_DATABASE_URL.",
                    "本程序没有自带适用于 " + here + " 的 PostgreSQL，请用 DAODI_DATABASE_URL 指定数据库服务器。");
        }
        return archive;
    }

    private static String version(URL archive) {
        var version = VERSION.matcher(archive.toString());
        return version.find() ? version.group(1) : "unknown";
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) throw new IOException("outside the archive: " + entry.getName());
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        makeFolder(entry.isDirectory() ? path : requireNonNull(path.getParent()));
        if (entry.isDirectory()) return;
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            allow(path, (entry.getMode() & 0111) != 0);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        allow(folder, true);
    }

    /** Readable by all, whatever the umask: the server may run as another user. */
    private static void allow(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
