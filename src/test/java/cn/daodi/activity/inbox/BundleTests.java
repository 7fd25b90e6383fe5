package cn.daodi.activity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** News by inbox and by mail, on PostgreSQL and with a real SMTP server; each test has days of its own. 19 June 2026 is a holiday. */
@SpringBootTest
@ContextConfiguration(initializers = CopiedDemo.class)
@TestPropertySource(properties = {MailCounty.HOST, MailCounty.FROM, MailCounty.ADDRESS})
@Import(MailCounty.class)
class BundleTests {
    @Autowired
    MailCounty county;

    @BeforeEach
    void nothingWaits() throws Exception {
        county.clear();
    }

    @Test
    void news_is_in_the_inbox_at_once_and_mailed_bundled_each_half_hour() throws Exception {
        county.deliverAt("2026-06-22T08:30:00");
        county.at("2026-06-22T09:00:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        county.at("2026-06-22T09:05:00");
        county.tell(writer, "甲");
        county.tell(writer, "乙");
        assertThat(county.news(writer, "甲")).isOne();
        county.deliverAt("2026-06-22T09:10:00");
        assertThat(county.mail()).isEmpty();
        county.deliverAt("2026-06-22T09:30:20");
        assertThat(county.mail()).singleElement().satisfies(text -> assertThat(text)
                .startsWith("到底：2 条新消息")
                .contains("退回半月报（2026年6月上半月）：甲", "：乙", "https://daodi.linchuan.example/reports/E006"));
        county.deliverAt("2026-06-22T10:00:00");
        assertThat(county.mail()).hasSize(1);
    }

    @Test
    void nothing_at_night_nor_on_a_rest_day_it_comes_with_the_next_digest() throws Exception {
        county.at("2026-06-18T20:00:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        county.tell(writer, "夜");
        county.deliverAt("2026-06-18T20:30:00");
        county.deliverAt("2026-06-19T10:00:00");
        county.deliverAt("2026-06-20T10:00:00");
        assertThat(county.mail()).isEmpty();
        assertThat(county.digests("2026-06-19") + county.digests("2026-06-20")).isZero();
        county.deliverAt("2026-06-29T10:00:00");
        assertThat(county.mail())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("到底：今天有 ").contains("新消息（1 条）", "：夜"));
    }

    @Test
    void who_stands_in_is_told_too_and_the_actor_is_not() {
        county.at("2026-06-23T10:00:00");
        var leader = county.viewer("万超");
        county.tell(leader, "代");
        assertThat(county.news(leader, "代")).isOne();
        assertThat(county.news(county.viewer("陈玉兰"), "代")).isOne();
        var actor = county.viewer(People.STATIONING);
        county.tell(actor, "自");
        assertThat(county.news(actor, "自")).isZero();
    }

    @Test
    void what_the_server_refuses_is_tried_with_the_next_bundle_and_for_a_day_at_most() throws Exception {
        county.deliverAt("2026-07-01T08:30:00");
        county.at("2026-07-01T09:00:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        county.tell(writer, "坏");
        county.serverDown();
        county.deliverAt("2026-07-01T09:30:00");
        county.serverUp();
        county.deliverAt("2026-07-01T09:31:00");
        assertThat(county.mail()).isEmpty();
        county.deliverAt("2026-07-01T10:00:00");
        assertThat(county.mail()).singleElement().satisfies(text -> assertThat(text)
                .contains("：坏"));
        county.at("2026-07-01T10:05:00");
        county.tell(writer, "久");
        county.serverDown();
        county.deliverAt("2026-07-01T10:30:00");
        county.serverUp();
        county.deliverAt("2026-07-02T10:31:00");
        assertThat(county.mail()).noneMatch(text -> text.contains("：久"));
    }

    @Test
    void nothing_from_before_the_address_nor_while_mail_is_stopped() throws Exception {
        county.deliverAt("2026-07-03T08:30:00");
        county.at("2026-07-03T09:00:00");
        county.tell(county.viewer(MailCounty.WRITER), "早");
        county.at("2026-07-03T09:10:00");
        var writer = county.wantsMail(MailCounty.WRITER);
        county.deliverAt("2026-07-03T09:30:00");
        county.wantsMail(writer, true);
        county.tell(writer, "停");
        county.deliverAt("2026-07-03T10:00:00");
        county.wantsMail(writer, false);
        county.deliverAt("2026-07-03T10:30:00");
        assertThat(county.mail()).isEmpty();
    }

    @Test
    void a_digest_of_news_from_before_the_address_sends_no_empty_letter() throws Exception {
        county.deliverAt("2026-07-27T08:30:00");
        county.at("2026-07-27T15:00:00");
        county.tell(county.viewer(People.AUDITOR), "旧");
        county.at("2026-07-27T16:00:00");
        var auditor = county.wantsMail(People.AUDITOR);
        county.deliverAt("2026-07-28T08:30:00");
        assertThat(county.digest(auditor, "2026-07-28")).isEqualTo("digest-news");
        county.deliverAt("2026-07-28T09:00:00");
        assertThat(county.mail()).isEmpty();
        county.tell(auditor, "新");
        county.deliverAt("2026-07-28T09:30:00");
        assertThat(county.mail())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("到底：1 条新消息").contains("：新"));
    }
}
