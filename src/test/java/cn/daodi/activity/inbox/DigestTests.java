package cn.daodi.activity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** One digest a person and working day, on PostgreSQL and with a real SMTP server; each test has days of its own. */
@SpringBootTest
@ContextConfiguration(initializers = CopiedDemo.class)
@TestPropertySource(properties = {MailCounty.HOST, MailCounty.FROM, MailCounty.ADDRESS})
@Import(MailCounty.class)
class DigestTests {
    @Autowired
    MailCounty county;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingWaits() throws Exception {
        county.clear();
    }

    @Test
    void a_digest_comes_at_half_past_eight_once_and_says_what_is_due() throws Exception {
        county.at("2026-06-18T07:00:00");
        county.wantsMail(MailCounty.WRITER);
        county.deliverAt("2026-06-18T08:29:30");
        assertThat(county.digests("2026-06-18")).isZero();
        county.deliverAt("2026-06-18T08:30:10");
        int made = county.digests("2026-06-18");
        assertThat(made).isGreaterThan(40);
        assertThat(county.mail()).singleElement().satisfies(text -> assertThat(text)
                .startsWith("到底：今天有 ")
                .contains("汪玉兰，您好", "修改退回的半月报", "https://daodi.linchuan.example/reports/E006/2026-06-H1"));
        county.deliverAt("2026-06-18T08:31:10");
        county.deliverAt("2026-06-18T16:00:00");
        assertThat(county.digests("2026-06-18")).isEqualTo(made);
        assertThat(county.mail()).hasSize(1);
    }

    @Test
    void a_day_switched_off_is_not_made_up_and_late_in_the_morning_is_not_too_late() {
        county.deliverAt("2026-06-26T10:00:00");
        assertThat(county.digests("2026-06-26")).isGreaterThan(40);
        assertThat(county.digests("2026-06-25")).isZero();
    }

    @Test
    void two_nodes_at_the_same_minute_make_one_digest_and_send_one_mail() throws Exception {
        county.at("2026-06-24T08:00:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        county.at("2026-06-24T08:30:00");
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                county.deliver();
                return null;
            };
            for (var run : nodes.invokeAll(List.of(node, node, node, node))) run.get();
        }
        int messages = jdbc.sql("""
                select count(*) from activity.message
                 where person = :person and kind = 'DIGEST' and at >= '2026-06-24 00:00+08' and at < '2026-06-25 00:00+08'""")
                .param("person", writer.person().serial())
                .query((row, n) -> row.getInt(1))
                .single();
        assertThat(messages).isOne();
        assertThat(county.mail()).hasSize(1);
    }

    /** Minutes at random over four weeks, nights and rest days included, as a program often restarted would have them. */
    @Test
    void at_most_one_digest_a_person_and_day_and_none_on_rest_days_or_at_night() {
        var random = new Random(20260706);
        var now = LocalDateTime.parse("2026-07-06T00:00:00");
        for (int i = 0; i < 40; i++) {
            now = now.plusMinutes(random.nextInt(1200));
            county.deliverAt(now.toString());
        }
        var wrong = jdbc.sql("""
                select count(*) from activity.message m
                 where m.kind = 'DIGEST' and m.at >= '2026-07-06 00:00+08'
                   and (extract(isodow from m.at at time zone 'Asia/Shanghai') > 5
                        or cast(m.at at time zone 'Asia/Shanghai' as time) not between '08:30' and '17:31')""").query((row, n) -> row.getInt(1)).single();
        var twice = jdbc.sql("""
                select count(*) from (select person, cast(at at time zone 'Asia/Shanghai' as date) from activity.message
                 where kind = 'DIGEST' group by 1, 2 having count(*) > 1) twice""").query((row, n) -> row.getInt(1)).single();
        assertThat(wrong).isZero();
        assertThat(twice).isZero();
        assertThat(county.digests("2026-07-08") + county.digests("2026-07-09") + county.digests("2026-07-10"))
                .isPositive();
    }

    /** A server's clock that was set wrong and put right again, over September. */
    @Test
    void a_clock_moved_forward_and_back_makes_no_second_digest_and_mails_nothing_twice() throws Exception {
        var random = new Random(20260901);
        county.at("2026-09-01T08:00:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        for (int move = 0; move < 30; move++) {
            var at = LocalDateTime.parse("2026-09-01T00:00:00").plusMinutes(random.nextInt(20 * 24 * 60));
            county.at(at.toString());
            if (move % 5 == 0) county.tell(writer, "第" + move + "次");
            county.deliver();
        }
        county.deliverAt("2026-09-30T08:30:10");
        var twice = jdbc.sql("""
                select count(*) from (select person, cast(at at time zone 'Asia/Shanghai' as date) from activity.message
                 where kind = 'DIGEST' and at >= '2026-09-01 00:00+08' group by 1, 2 having count(*) > 1) twice""").query((row, n) -> row.getInt(1)).single();
        assertThat(twice).isZero();
        String all = String.join("\n", county.mail());
        for (int move = 0; move < 30; move += 5) {
            assertThat(all.split("第" + move + "次", -1)).as("news %d", move).hasSizeLessThanOrEqualTo(2);
            assertThat(county.news(writer, "第" + move + "次")).isOne();
        }
        long mornings =
                county.mail().stream().filter(text -> text.startsWith("到底：今天有")).count();
        var digests = jdbc.sql("""
                select count(*) from activity.message
                 where kind = 'DIGEST' and person = :person and at >= '2026-09-01 00:00+08'""")
                .param("person", writer.person().serial())
                .query(Long.class)
                .single();
        assertThat(mornings).isLessThanOrEqualTo(digests);
    }
}
