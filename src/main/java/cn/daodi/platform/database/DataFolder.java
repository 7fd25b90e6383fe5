package cn.daodi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the database's things lie below the data folder. */
record DataFolder(Path root, Path binaries) {

    /** The ordinary layout: everything below one folder, which is made when it is missing. */
    static DataFolder at(Path root) {
        return sharingBinaries(root, root.resolve("postgres"));
    }

    /** As {@link #at}, with the unpacked server kept elsewhere (tests unpack it once). */
    static DataFolder sharingBinaries(Path root, Path binaries) {
        try {
            Files.createDirectories(root.resolve("postgres"));
            Files.createDirectories(binaries);
            return new DataFolder(root.toRealPath(), binaries.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lock() {
        return root.resolve("daodi.lock");
    }

    Path cluster() {
        return root.resolve("postgres/cluster");
    }

    /** Where a cluster is made before it gets its name, so that half of one is never taken for a whole one. */
    Path unfinishedCluster() {
        return root.resolve("postgres/cluster.new");
    }

    Path ownerPassword() {
        return root.resolve("postgres/owner.password");
    }

    Path programPassword() {
        return root.resolve("postgres/program.password");
    }

    Path log() {
        return root.resolve("postgres/server.log");
    }
}
