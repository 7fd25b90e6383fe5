package cn.daodi.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database in use, embedded or external, and the two logins to it; everything that connects depends on this bean. */
record DatabaseAccess(
        Login program, Login migrator, @Nullable EmbeddedDatabase embedded) {

    static DatabaseAccess embedded(Path data, int port) {
        var database = EmbeddedDatabase.start(data, port);
        return new DatabaseAccess(
                new Login(database.url(), database.user(), database.password()),
                new Login(database.url(), database.ownerUser(), database.ownerPassword()),
                database);
    }

    static DatabaseAccess external(DatabaseSettings settings) {
        var program = settings.program();
        ExternalDatabase.prepare(settings.migrator(), program.user());
        return new DatabaseAccess(program, settings.migrator(), null);
    }

    /** Whether connections must first step down to the program's role. */
    boolean stepsDown() {
        return !program.user().equals(Provision.PROGRAM);
    }

    void stop() {
        if (embedded != null) embedded.stop();
    }
}
