package cn.daodi.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A running PostgreSQL of our own: loopback only, SCRAM passwords, durable. It keeps running (and keeps its port) until
 * {@link #stop} or the program's end, however that comes.
 */
public final class EmbeddedDatabase {

    private final DataLock lock;
    private final DatabaseKeeper keeper;
    private final int port;
    private final PasswordFile owner;
    private final PasswordFile program;

    private EmbeddedDatabase(DataFolder folder, DataLock lock, int port) {
        this.lock = lock;
        this.port = port;
        var cluster = new Cluster(folder, PostgresBinaries.unpackedIn(folder.binaries()), ServerAccount.find());
        requireOwnerPassword(folder, cluster);
        this.owner = PasswordFile.at(folder.ownerPassword());
        this.program = PasswordFile.at(folder.programPassword());
        if (!cluster.exists()) cluster.create(owner.password());
        this.keeper = new DatabaseKeeper(cluster, port);
        keeper.start();
        provisionOrStop();
    }

    /**
     * Starts the database in a data folder, making both if they are not there, on a free port.
     *
     * @throws DatabaseHeld when a living program uses the folder
     * @throws DatabaseFailed when the server does not come up
     */
    public static EmbeddedDatabase start(Path data) {
        return start(data, 0);
    }

    /** As {@link #start(Path)}, on a given port; 0 means a free one. */
    public static EmbeddedDatabase start(Path data, int port) {
        return start(DataFolder.at(data), port);
    }

    /** As {@link #start(Path)}, with the unpacked server in a folder that several data folders share. */
    public static EmbeddedDatabase startSharingBinaries(Path data, Path binaries) {
        return start(DataFolder.sharingBinaries(data, binaries), 0);
    }

    private static EmbeddedDatabase start(DataFolder folder, int port) {
        var lock = DataLock.take(folder);
        try {
            return new EmbeddedDatabase(folder, lock, port == 0 ? FreePort.find() : port);
        } catch (RuntimeException | Error e) {
            lock.release();
            throw e;
        }
    }

    private static void requireOwnerPassword(DataFolder folder, Cluster cluster) {
        if (cluster.exists() && !Files.exists(folder.ownerPassword())) {
            throw new DatabaseFailed(
                    "The password of the database's owner, " + folder.ownerPassword()
                            + ", is missing; put it back from a copy.",
                    "缺少数据库所有者的密码文件 " + folder.ownerPassword() + "，请从备份恢复。");
        }
    }

    private void provisionOrStop() {
        try {
            Provision.ensure(new Login(url("postgres"), ownerUser(), ownerPassword()), program);
        } catch (RuntimeException e) {
            keeper.stop();
            throw e;
        }
    }

    /** The program's database. */
    public String url() {
        return url(Provision.DATABASE);
    }

    /** Another database on the same server (tests clone theirs). */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The role the program works as: owns no tables. */
    public String user() {
        return Provision.PROGRAM;
    }

    public String password() {
        return program.password();
    }

    /** The role that owns the tables and migrates them: a superuser of this server. */
    public String ownerUser() {
        return Cluster.OWNER;
    }

    public String ownerPassword() {
        return owner.password();
    }

    /** Stops the server and lets go of the folder; returns when both are done. Twice does no harm. */
    public void stop() {
        keeper.stop();
        lock.release();
    }
}
