package cn.daodi.platform.signin;

import cn.daodi.directory.Counties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An installation without a county writes one expiring set-up link where only the owner of the data reads it. */
@Component
class EmptyStart {
    private final SetupLinks links;
    private final Counties counties;
    private final Path file;
    private final String address;

    EmptyStart(
            SetupLinks links,
            Counties counties,
            @Value("${daodi.data}") Path data,
            @Value("http://${server.address:127.0.0.1}:${server.port:8080}") String address) {
        this.links = links;
        this.counties = counties;
        this.file = data.resolve("setup-link.txt");
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() throws IOException {
        Files.deleteIfExists(file);
        if (!counties.codes().isEmpty()) return;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, address + "/setup/" + links.make() + "\n");
    }
}
