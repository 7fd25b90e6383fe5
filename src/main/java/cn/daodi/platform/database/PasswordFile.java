package cn.daodi.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password in a file that only its owner may read; {@code fresh} when it was made just now. */
record PasswordFile(String password, boolean fresh) {

    static PasswordFile at(Path file) {
        try {
            if (Files.exists(file))
                return new PasswordFile(Files.readString(file).strip(), false);
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var password = HexFormat.of().formatHex(random);
            write(file, password);
            return new PasswordFile(password, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and renamed: the file is never there half. */
    static void write(Path file, String password) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, password + "\n");
        Files.move(draft, file, ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "PasswordFile[…]";
    }
}
