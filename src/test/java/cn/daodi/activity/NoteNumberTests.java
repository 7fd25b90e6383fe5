package cn.daodi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.CountyClock;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of notes taken at once: each once, nobody waits, none lost. Rolled back, in years of their own. */
@DemoTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NoteNumberTests {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    @Autowired
    Notes notes;

    @Autowired
    DemoRoster roster;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactionManager;

    @BeforeEach
    void aYearWithoutNotes() {
        clock.standAt(DAY.atTime(9, 0).atZone(CountyClock.ZONE).toInstant());
        jdbc.sql("""
                insert into activity.note_count (county, year, slot, next)
                select '239921', 2031, slot, slot + 1 from generate_series(0, 15) slot on conflict do nothing""").update();
    }

    @AfterEach
    void back() {
        clock.standAt(
                LocalDateTime.of(2026, 6, 17, 9, 0).atZone(CountyClock.ZONE).toInstant());
    }

    @Test
    void the_first_note_of_a_year_begins_at_one() throws Exception {
        clock.standAt(DAY.plusYears(1).atTime(9, 0).atZone(CountyClock.ZONE).toInstant());
        assertThat(rolledBack(this::take)).isEqualTo("2032-0001");
    }

    @Test
    void a_note_that_is_not_yet_durable_lets_others_pass_and_gives_its_number_back() throws Exception {
        var end = new CountDownLatch(1);
        var held = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> rolledBack(() -> {
                String number = take();
                held.countDown();
                end.await();
                return number;
            }));
            held.await();
            assertThat(threads.submit(() -> rolledBack(this::take)).get(10, TimeUnit.SECONDS))
                    .isEqualTo("2031-0002");
            end.countDown();
            assertThat(slow.get()).isEqualTo("2031-0001");
        }
        assertThat(rolledBack(this::take)).isEqualTo("2031-0001");
    }

    @Test
    void three_at_once_get_three_numbers_without_a_gap() throws Exception {
        var together = new CyclicBarrier(3);
        var numbers = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                numbers.add(threads.submit(() -> rolledBack(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    String number = take();
                    together.await(10, TimeUnit.SECONDS);
                    return number;
                })));
            }
        }
        assertThat(numbers)
                .extracting(Future::resultNow)
                .containsExactlyInAnyOrder("2031-0001", "2031-0002", "2031-0003");
    }

    @Test
    void one_note_after_the_other_counts_on_through_all_rows() throws Exception {
        rolledBack(() -> {
            for (int i = 1; i <= 20; i++) assertThat(take()).isEqualTo("2031-%04d".formatted(i));
            return "";
        });
    }

    @Test
    void while_all_rows_are_held_a_note_waits_for_one() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> waiting = rolledBack(() -> {
                jdbc.sql("select slot from activity.note_count where county = '239921' and year = 2031 for update")
                        .query()
                        .listOfRows();
                var other = threads.submit(() -> rolledBack(this::take));
                assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return other;
            });
            assertThat(waiting.get(10, TimeUnit.SECONDS)).startsWith("2031-00");
        }
    }

    private String take() {
        return notes.take(
                roster.viewer(People.CADRE), new NoteEntry("E001", LocalDate.now(clock), NoteKind.CONTACT, "同时记的一条。"));
    }

    private <T> T rolledBack(Callable<T> deed) throws Exception {
        return new TransactionTemplate(transactionManager).execute(status -> {
            status.setRollbackOnly();
            try {
                return deed.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
