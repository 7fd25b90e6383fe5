package cn.daodi.demo;

import cn.daodi.directory.Accounts;
import cn.daodi.directory.Secrets;
import cn.daodi.directory.SignIns;
import cn.daodi.directory.Viewers;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts of the demo with random passwords, written where only the owner of the data reads them. */
@Component
class DemoAccounts {
    private static final String HEADER = "role,person,post,username,password,api_token";

    private final Accounts accounts;
    private final SignIns signIns;
    private final Viewers viewers;
    private final TransactionTemplate transactions;

    DemoAccounts(Accounts accounts, SignIns signIns, Viewers viewers, TransactionTemplate transactions) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.viewers = viewers;
        this.transactions = transactions;
    }

    private record DemoAccount(int order, String line) {}

    void open(Viewer sysAdmin, Path file) {
        var lines = accounts.all(sysAdmin).stream()
                .map(row -> viewers.of(new PersonId(sysAdmin.county(), row.person()), null)
                        .orElseThrow())
                .map(viewer -> transactions.execute(status -> account(sysAdmin, viewer)))
                .sorted(Comparator.comparingInt(DemoAccount::order))
                .map(DemoAccount::line)
                .toList();
        write(file, lines);
    }

    private DemoAccount account(Viewer sysAdmin, Viewer viewer) {
        var slip = accounts.issue(sysAdmin, viewer.person());
        String password = Secrets.code() + "a";
        accounts.activate(slip.code(), password, password);
        var role =
                viewer.acting().roles().stream().min(Comparator.naturalOrder()).orElse(Role.LIAISON);
        String line = String.join(
                ",",
                role.name(),
                viewer.name(),
                viewer.acting().label(),
                slip.username(),
                password,
                signIns.newToken(viewer));
        return new DemoAccount(role.ordinal(), line);
    }

    private static void write(Path file, List<String> lines) {
        var all = new ArrayList<String>();
        all.add(HEADER);
        all.addAll(lines);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, String.join("\n", all) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
