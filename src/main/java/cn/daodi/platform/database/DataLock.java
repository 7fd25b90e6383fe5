package cn.daodi.platform.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One living program per data folder. The operating system drops the lock when the program dies, however it dies. */
final class DataLock {

    /** What this program holds. Linux drops a file's lock as soon as <em>any</em> channel on it is closed, so never open it twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /** A program that was just killed holds its lock for some moments more. */
    private static final Duration DYING = Duration.ofSeconds(2);

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatabaseHeld when a living program, this one included, has the folder */
    static DataLock take(DataFolder folder) {
        var file = folder.lock();
        var self = Long.toString(ProcessHandle.current().pid());
        if (!HELD_HERE.add(file)) throw new DatabaseHeld(folder.root(), self);
        try {
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            if (!ServerProcess.within(DYING, () -> locks(channel))) {
                channel.close();
                throw new DatabaseHeld(folder.root(), Files.readString(file).strip());
            }
            channel.truncate(0).write(ByteBuffer.wrap((self + "\n").getBytes(US_ASCII)));
            return new DataLock(file, channel);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        } catch (DatabaseHeld | UncheckedIOException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static boolean locks(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
