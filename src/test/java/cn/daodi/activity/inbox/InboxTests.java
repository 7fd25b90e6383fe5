package cn.daodi.activity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.reporting.Receipts;
import cn.daodi.reporting.briefs.InstructionEntry;
import cn.daodi.reporting.briefs.Instructions;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whom real changes tell, and the pages of the inbox as owner and as stranger. */
@DemoTest
class InboxTests {
    private static final HalfMonth PERIOD = HalfMonth.parse("2026-06-H1");

    @Autowired
    Inbox inbox;

    @Autowired
    Receipts receipts;

    @Autowired
    Instructions instructions;

    @Autowired
    Delivery delivery;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private List<Message> messages(Viewer viewer) {
        return inbox.page(viewer, new Paging("", 20, "")).rows();
    }

    private MvcTestResult send(HttpMethod method, String name, String path) {
        return pages.method(method)
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .with(People.as(roster, name))
                .exchange();
    }

    private void sendBack() {
        receipts.sendBack(roster.viewer(People.STATIONING), "E001", PERIOD, "请补充数据");
    }

    @Test
    void a_returned_report_is_told_to_its_writers_and_to_nobody_else() {
        var stranger = roster.viewer(People.OTHER_CADRE);
        int before = messages(stranger).size();
        sendBack();
        assertThat(messages(roster.viewer(People.CADRE)).getFirst()).satisfies(message -> {
            assertThat(message.key()).isEqualTo("journal.ReportReturned");
            assertThat(message.facts()).containsExactly("2026-06-H1", "请补充数据");
            assertThat(message.path()).isEqualTo("/reports/E001/2026-06-H1");
            assertThat(message.subject()).isNotNull();
            assertThat(message.read()).isFalse();
        });
        assertThat(messages(stranger)).hasSize(before);
        assertThat(messages(roster.viewer(People.STATIONING)))
                .noneMatch(message -> message.facts().contains("请补充数据"));
    }

    @Test
    void an_instruction_is_told_to_the_unit_its_answer_to_the_secretariat() {
        var secretariat = roster.viewer(People.SECRETARIAT);
        var head = roster.viewer(People.UNIT_HEAD);
        var unit = head.acting().unit();
        assertThat(unit).isNotNull();
        long giver = roster.viewer(People.CHIEF).acting().id().serial();
        var today = LocalDate.of(2026, 6, 17);
        String number = instructions.enter(
                secretariat,
                new InstructionEntry(HalfMonth.parse("2026-05-H2"), null, giver, today, "抓紧", unit.serial(), today));
        assertThat(messages(head).getFirst().path()).isEqualTo("/instructions/" + number);
        instructions.answer(head, number, "已办");
        assertThat(messages(secretariat).getFirst().key()).isEqualTo("journal.InstructionAnswered");
        instructions.sendBack(secretariat, number, "再说明");
        assertThat(messages(head).getFirst().key()).isEqualTo("journal.InstructionReturned");
    }

    @Test
    void opened_by_its_reader_a_message_is_read_and_leads_on() {
        sendBack();
        var mine = messages(roster.viewer(People.CADRE)).getFirst();
        assertThat(send(HttpMethod.GET, People.CADRE, "/inbox")).bodyText().contains("退回半月报（2026年6月上半月）：请补充数据");
        assertThat(send(HttpMethod.GET, People.CADRE, "/inbox/fresh"))
                .bodyText()
                .contains("class=\"count\"");
        assertThat(send(HttpMethod.POST, People.CADRE, "/inbox/" + mine.id() + "/reading"))
                .hasRedirectedUrl("/reports/E001/2026-06-H1");
        assertThat(messages(roster.viewer(People.CADRE)).getFirst().read()).isTrue();
        assertThat(send(HttpMethod.POST, People.CADRE, "/inbox/reading")).hasRedirectedUrl("/inbox?said=inbox.read");
        assertThat(inbox.fresh(roster.viewer(People.CADRE))).isZero();
        assertThat(send(HttpMethod.GET, People.CADRE, "/inbox/fresh"))
                .bodyText()
                .doesNotContain("class=\"count\"");
    }

    @Test
    void another_persons_message_does_not_exist() {
        sendBack();
        delivery.deliver();
        var mine = messages(roster.viewer(People.CADRE));
        for (var message : mine) {
            assertThat(send(HttpMethod.POST, People.OTHER_CADRE, "/inbox/" + message.id() + "/reading"))
                    .hasStatus(404);
            assertThat(send(HttpMethod.GET, People.SYS_ADMIN, "/inbox/" + message.id()))
                    .hasStatus(404);
        }
        assertThat(messages(roster.viewer(People.CADRE))).isEqualTo(mine);
    }

    @Test
    void a_digest_shows_what_was_due_that_morning() {
        delivery.deliver();
        var writer = roster.viewer("汪玉兰");
        var digest = messages(writer).getFirst();
        assertThat(digest.digest()).isTrue();
        assertThat(digest.path()).isEqualTo("/inbox/" + digest.id());
        assertThat(send(HttpMethod.GET, "汪玉兰", digest.path()))
                .hasStatusOk()
                .bodyText()
                .contains("修改退回的半月报", "/reports/E006/2026-06-H1");
        delivery.deliver();
        assertThat(messages(writer).getFirst()).isEqualTo(digest);
    }

    @Test
    void a_mail_address_is_entered_stopped_and_taken_away_by_the_person_and_must_be_one() {
        assertThat(mail("address=a%40linchuan.example")).hasRedirectedUrl("/account?said=mail");
        assertThat(send(HttpMethod.GET, People.CADRE, "/account")).bodyText().contains("value=\"a@linchuan.example\"");
        assertThat(send(HttpMethod.GET, People.OTHER_CADRE, "/account"))
                .bodyText()
                .doesNotContain("a@linchuan.example");
        assertThat(mail("address=a%40linchuan.example&stopped=true")).hasStatus(303);
        assertThat(stored()).containsExactly("a@linchuan.example true");
        for (var wrong : List.of("a", "a%40b", "a%40b.cn%0ABcc%3Ax%40y.cn", "a+b%40c.cn,d%40e.cn")) {
            assertThat(mail("address=" + wrong)).hasStatus(422).bodyText().contains("邮箱地址格式不正确");
        }
        assertThat(mail("address=")).hasStatus(303);
        assertThat(stored()).isEmpty();
    }

    private MvcTestResult mail(String fields) {
        return pages.post()
                .uri("/account/mail")
                .contentType("application/x-www-form-urlencoded")
                .content(fields)
                .with(People.as(roster, People.CADRE))
                .exchange();
    }

    private List<String> stored() {
        return jdbc.sql("select address || ' ' || (stopped_at is not null) from directory.mail_address")
                .query(String.class)
                .list();
    }

    @Test
    void programs_read_ones_own_messages_and_mark_them_read() {
        sendBack();
        long mine = messages(roster.viewer(People.CADRE)).getFirst().id();
        assertThat(send(HttpMethod.GET, People.CADRE, "/api/v1/inbox?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].path")
                .isEqualTo("/reports/E001/2026-06-H1");
        assertThat(send(HttpMethod.POST, People.OTHER_CADRE, "/api/v1/inbox/" + mine + "/reading"))
                .hasStatus(404);
        assertThat(send(HttpMethod.POST, People.CADRE, "/api/v1/inbox/" + mine + "/reading"))
                .hasStatus(204);
        assertThat(messages(roster.viewer(People.CADRE)).getFirst().read()).isTrue();
    }
}
