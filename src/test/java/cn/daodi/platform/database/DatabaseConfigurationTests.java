package cn.daodi.platform.database;

import static cn.daodi.platform.database.ScratchDatabase.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTests {

    static final String WHO = "select concat(current_user, ' ', session_user)";

    final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class)
            .withPropertyValues("spring.flyway.locations=classpath:no-migrations-here");

    ScratchDatabase scratch;

    @BeforeEach
    void open() {
        scratch = new ScratchDatabase();
    }

    @AfterEach
    void close() throws IOException {
        scratch.close();
    }

    @Test
    void without_a_url_the_embedded_database_starts_and_stops_with_the_program() throws IOException {
        var binaries = PostgresBinaries.unpackedIn(scratch.folder.binaries());
        Files.createSymbolicLink(scratch.data.resolve("postgres").resolve(binaries.getFileName()), binaries);
        program.withPropertyValues("daodi.data=" + scratch.data).run(context -> {
            assertThat(who(context)).isEqualTo("daodi_program daodi_program");
            assertThat(migrator(context)).isEqualTo("daodi_owner daodi_owner");
        });
        assertThat(ServerProcess.in(scratch.folder.cluster())).isEmpty();
        var held = EmbeddedDatabase.start(scratch.data);
        try {
            program.withPropertyValues("daodi.data=" + scratch.data)
                    .run(context -> assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(DatabaseHeld.class));
        } finally {
            held.stop();
        }
    }

    @Test
    void on_an_external_server_the_program_gives_up_what_its_user_owns() {
        var server = scratch.start();
        ScratchDatabase.tell(server, "create database county; create role county login createrole password 'x';");
        ScratchDatabase.tell(server, "drop role daodi_program; alter database county owner to county");
        var url = server.url("county");
        external(url, "county", "x").run(context -> {
            assertThat(who(context)).isEqualTo("daodi_program county");
            assertThat(migrator(context)).isEqualTo("county county");
        });
        external(url, "county", "x").run(context -> assertThat(context).hasNotFailed());
        assertThat(ask(server, "select rolcanlogin::text from pg_roles where rolname = 'daodi_program'"))
                .isEqualTo("false");
    }

    @Test
    void on_an_external_server_an_owner_of_its_own_may_migrate() {
        var server = scratch.start();
        external(server.url(), server.user(), server.password())
                .withPropertyValues(
                        "daodi.database.owner=" + server.ownerUser(),
                        "daodi.database.owner-password=" + server.ownerPassword())
                .run(context -> {
                    assertThat(who(context)).isEqualTo("daodi_program daodi_program");
                    assertThat(migrator(context)).isEqualTo("daodi_owner daodi_owner");
                });
    }

    @Test
    void an_external_server_that_refuses_is_said_in_a_sentence() {
        external("jdbc:postgresql://127.0.0.1:1/daodi", "nobody", "x")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(DatabaseFailed.class)
                        .hasMessageContaining("127.0.0.1:1"));
    }

    private ApplicationContextRunner external(String url, String user, String password) {
        return program.withPropertyValues(
                "daodi.database.url=" + url, "daodi.database.user=" + user, "daodi.database.password=" + password);
    }

    private static String who(AssertableApplicationContext context) {
        return JdbcClient.create(context.getBean(DataSource.class))
                .sql(WHO)
                .query(String.class)
                .single();
    }

    private static String migrator(AssertableApplicationContext context) {
        var source = context.getBean(Flyway.class).getConfiguration().getDataSource();
        return JdbcClient.create(source).sql(WHO).query(String.class).single();
    }
}
