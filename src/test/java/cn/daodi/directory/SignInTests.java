package cn.daodi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Refused;
import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Guessing at the door: few tries, no more of them at once, and nobody else is kept waiting by them. */
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = CopiedDemo.class)
@Import(SignInTests.Watched.class)
class SignInTests {
    private static final String RIGHT = "right-Horse-7";

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Watched watched;

    @Autowired
    MockMvcTester pages;

    private String username;

    @BeforeEach
    void account() {
        username = jdbc.sql("select username from directory.account where person = :person")
                .param("person", roster.viewer(People.CADRE).person().serial())
                .query(String.class)
                .single();
        jdbc.sql(
                        "update directory.account set password = :password, failures = 0, locked_until = null where username = :name")
                .param("password", "hash of " + RIGHT)
                .param("name", username)
                .update();
        watched.asked.set(0);
        watched.within.set(0);
    }

    @Test
    void the_fifth_wrong_password_locks_and_the_right_one_is_refused_then() {
        for (int i = 1; i < SignIns.LIMIT; i++) assertThat(tried("wrong")).isEqualTo("Wrong");
        assertThat(tried("wrong")).isEqualTo("Locked");
        assertThat(tried(RIGHT)).isEqualTo("Locked");
        assertThat(watched.asked.get()).as("the sixth is not even looked at").isEqualTo(SignIns.LIMIT);
    }

    @Test
    void the_right_one_in_between_forgets_the_wrong_ones() {
        for (int i = 1; i < SignIns.LIMIT; i++) tried("wrong");
        assertThat(tried(RIGHT)).isEqualTo("Welcome");
        for (int i = 1; i < SignIns.LIMIT; i++) assertThat(tried("wrong")).isEqualTo("Wrong");
    }

    @Test
    void a_lock_that_is_over_leaves_five_tries_again() {
        for (int i = 0; i < SignIns.LIMIT; i++) tried("wrong");
        jdbc.sql("update directory.account set locked_until = '2026-06-17 08:00+08' where username = :name")
                .param("name", username)
                .update();
        for (int i = 1; i < SignIns.LIMIT; i++) assertThat(tried("wrong")).isEqualTo("Wrong");
        assertThat(tried("wrong")).isEqualTo("Locked");
    }

    @Test
    void many_at_once_are_no_more_tries() throws Exception {
        var outcomes = atOnce(40, () -> tried("wrong"));
        assertThat(outcomes).contains("Wrong", "Locked").doesNotContain("Welcome");
        assertThat(watched.asked.get()).isEqualTo(SignIns.LIMIT);
    }

    @Test
    void no_transaction_and_no_connection_waits_for_a_hash() {
        tried(RIGHT);
        tried("wrong");
        signIns.attempt("nobody", "wrong");
        assertThat(watched.asked.get()).isEqualTo(3);
        assertThat(watched.within.get()).isZero();
    }

    @Test
    void of_two_who_use_one_slip_at_once_one_is_told_that_it_is_used() throws Exception {
        var slip = accounts.issue(
                roster.viewer(People.SYS_ADMIN), roster.viewer(People.CADRE).person());
        var outcomes = atOnce(2, () -> {
            try {
                return accounts.activate(slip.code(), RIGHT, RIGHT).username();
            } catch (Refused refused) {
                return refused.getMessage();
            }
        });
        assertThat(outcomes).containsOnlyOnce(username);
        assertThat(watched.within.get()).isZero();
        assertThatThrownBy(() -> accounts.activate(slip.code(), RIGHT, RIGHT)).isInstanceOf(Refused.class);
    }

    @Test
    void of_two_presses_that_change_a_password_at_once_both_succeed_and_one_is_written() throws Exception {
        var cadre = roster.viewer(People.CADRE);
        var changes = "select count(*) from platform.audit where deed = 'PasswordChanged'";
        long before = jdbc.sql(changes).query(Long.class).single();
        var next = "another-Horse-8";
        assertThat(atOnce(2, () -> {
                    accounts.changePassword(cadre, RIGHT, next, next);
                    return "changed";
                }))
                .containsExactly("changed", "changed");
        accounts.changePassword(cadre, RIGHT, next, next);
        assertThat(jdbc.sql(changes).query(Long.class).single()).isEqualTo(before + 1);
        assertThat(watched.within.get()).isZero();
        assertThat(tried(next)).isEqualTo("Welcome");
        assertThatThrownBy(() -> accounts.changePassword(cadre, RIGHT, "third-Horse-9", "third-Horse-9"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.changePassword(cadre, RIGHT, next, "third-Horse-9"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_form_that_changes_it_keeps_no_key_while_it_hashes() {
        var form = "present=" + RIGHT + "&password=another-Horse-8&repeated=another-Horse-8&_once=" + UUID.randomUUID();
        for (int press = 1; press <= 2; press++)
            assertThat(pages.post()
                            .uri("/account/password")
                            .contentType("application/x-www-form-urlencoded")
                            .content(form)
                            .with(People.as(roster.viewer(People.CADRE)))
                            .exchange())
                    .hasRedirectedUrl("/account?said=password");
        assertThat(watched.asked.get()).isEqualTo(4);
        assertThat(watched.within.get()).isZero();
        assertThat(tried("another-Horse-8")).isEqualTo("Welcome");
    }

    private String tried(String password) {
        return signIns.attempt(username, password).getClass().getSimpleName();
    }

    private static List<String> atOnce(int times, Callable<String> work) throws Exception {
        List<Future<String>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) running.add(threads.submit(work));
        }
        List<String> outcomes = new ArrayList<>();
        for (var each : running) outcomes.add(each.get());
        return outcomes;
    }

    /** Counts what it is asked, and whether anything, a transaction or only a connection, was kept meanwhile. */
    @TestConfiguration
    static class Watched {
        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger within = new AtomicInteger();

        @Bean
        @Primary
        PasswordEncoder watchedEncoder() {
            return new PasswordEncoder() {
                @Override
                public String encode(@Nullable CharSequence password) {
                    return look("hash of " + password);
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                    return look("hash of " + password).equals(hash);
                }

                private String look(String hash) {
                    asked.incrementAndGet();
                    if (TransactionSynchronizationManager.isSynchronizationActive()) within.incrementAndGet();
                    try {
                        Thread.sleep(20);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return hash;
                }
            };
        }
    }
}
