package cn.daodi.reporting.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.activity.Duties;
import cn.daodi.activity.inbox.Inbox;
import cn.daodi.activity.inbox.Message;
import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 批示 from entry to end: what was said stays in its order, and who must answer reads what it was written on. */
@DemoTest
class InstructionTests {
    private static final HalfMonth RELEASED = HalfMonth.parse("2026-05-H1");
    private static final String REPORT = "/reports/E033/2026-05-H1";

    @Autowired
    Instructions instructions;

    @Autowired
    Briefs briefs;

    @Autowired
    Duties duties;

    @Autowired
    Inbox inbox;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    private Viewer secretariat;
    private Viewer head;

    @BeforeEach
    void people() {
        secretariat = roster.viewer(People.SECRETARIAT);
        head = roster.viewer(People.UNIT_HEAD);
    }

    private String enter(@Nullable String subject) {
        long giver = roster.viewer(People.CHIEF).acting().id().serial();
        long unit = Objects.requireNonNull(head.acting().unit()).serial();
        var today = LocalDate.of(2026, 6, 17);
        return instructions.enter(
                secretariat, new InstructionEntry(RELEASED, subject, giver, today, "抓紧办理。", unit, today.plusDays(5)));
    }

    private MvcTestResult get(String name, String path) {
        return pages.get().uri(path).with(People.as(roster, name)).exchange();
    }

    private List<Message> messages(String name) {
        return inbox.page(roster.viewer(name), new Paging("", 20, "")).rows();
    }

    private boolean owes(String number) {
        return duties.of(head).stream().anyMatch(duty -> duty.path().equals("/instructions/" + number));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactly(code));
    }

    @Test
    void every_answer_and_every_return_is_kept_in_its_order() {
        String number = enter(null);
        instructions.answer(head, number, "正在办。");
        instructions.sendBack(secretariat, number, "请写明时限。");
        instructions.answer(head, number, "六月底前办结。");
        instructions.close(secretariat, number);
        assertThat(instructions.require(head, number).exchange())
                .extracting(word -> word.kind() + " " + word.words() + " " + word.name())
                .containsExactly(
                        "ANSWERED 正在办。 " + People.UNIT_HEAD,
                        "RETURNED 请写明时限。 " + People.SECRETARIAT,
                        "ANSWERED 六月底前办结。 " + People.UNIT_HEAD,
                        "CLOSED  " + People.SECRETARIAT);
        assertThat(get(People.CHIEF, "/instructions/" + number))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("正在办。", "请写明时限。", "六月底前办结。", "<b>办结</b>");
    }

    @Test
    void one_entered_by_mistake_is_withdrawn_with_a_reason_while_it_is_open() {
        String number = enter(null);
        assertThat(owes(number)).isTrue();
        refused("required", () -> instructions.withdraw(secretariat, number, " "));
        assertThatThrownBy(() -> instructions.withdraw(head, number, "不归我")).isInstanceOf(NotVisible.class);
        instructions.withdraw(secretariat, number, "单位录错。");
        assertThat(owes(number)).isFalse();
        refused("instruction.not-open", () -> instructions.answer(head, number, "已办"));
        refused("instruction.not-open", () -> instructions.withdraw(secretariat, number, "再撤"));
        refused("instruction.not-answered", () -> instructions.close(secretariat, number));
        assertThat(get(People.UNIT_HEAD, "/instructions/" + number)).bodyText().contains("已撤回", "单位录错。");
        assertThat(messages(People.UNIT_HEAD).getFirst().key()).isEqualTo("journal.InstructionWithdrawn");
        String answered = enter(null);
        instructions.answer(head, answered, "已办");
        refused("instruction.not-open", () -> instructions.withdraw(secretariat, answered, "录错"));
    }

    @Test
    void who_must_answer_reads_the_brief_and_nobody_else_does() {
        String path = "/briefs/" + RELEASED;
        var stranger = new Holders(roster, jdbc).of("E002", "HEAD").name();
        for (var name : List.of(People.UNIT_HEAD, stranger))
            assertThat(get(name, path)).as(name).hasStatus(404);
        String number = enter(null);
        assertThat(get(People.UNIT_HEAD, path))
                .hasStatusOk()
                .bodyText()
                .contains("工作亮点")
                .doesNotContain("href=\"/briefs\"", "href=\"/reports/E");
        for (var name : List.of(stranger, People.CADRE, People.AUDITOR))
            assertThat(get(name, path)).hasStatus(404);
        instructions.withdraw(secretariat, number, "单位录错。");
        assertThat(get(People.UNIT_HEAD, path)).hasStatus(404);
    }

    @Test
    void who_must_answer_reads_the_report_and_nothing_else_of_its_subject() {
        assertThat(get(People.UNIT_HEAD, REPORT)).hasStatus(404);
        String link = "/instructions/new?period=2026-05-H1&amp;subject=E033";
        assertThat(get(People.SECRETARIAT, REPORT)).bodyText().contains(link);
        assertThat(get(People.CHIEF, REPORT)).bodyText().doesNotContain(link);
        String number = enter("E033");
        assertThat(get(People.UNIT_HEAD, "/instructions/" + number)).bodyText().contains("href=\"" + REPORT + "\"");
        assertThat(get(People.UNIT_HEAD, REPORT))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("href=\"/enterprises/E033", "href=\"/plans/E033", "/reports/E033/2026-04", link);
        for (var path : List.of("/enterprises/E033", "/plans/E033", "/reports/E033/2026-05-H2"))
            assertThat(get(People.UNIT_HEAD, path)).hasStatus(404);
        for (var name : List.of(People.OTHER_CADRE, People.AUDITOR))
            assertThat(get(name, REPORT)).hasStatus(404);
    }

    @Test
    void it_is_due_on_a_working_day() {
        long giver = roster.viewer(People.CHIEF).acting().id().serial();
        long unit = Objects.requireNonNull(head.acting().unit()).serial();
        var today = LocalDate.of(2026, 6, 17);
        var entry = new InstructionEntry(RELEASED, null, giver, today, "抓紧", unit, LocalDate.of(2026, 6, 20));
        refused("due.rest-day", () -> instructions.enter(secretariat, entry));
    }

    @Test
    void the_giver_is_told_of_the_answer_and_of_the_end() {
        String number = enter(null);
        instructions.answer(head, number, "已办");
        assertThat(messages(People.CHIEF).getFirst().key()).isEqualTo("journal.InstructionAnswered");
        instructions.close(secretariat, number);
        assertThat(messages(People.CHIEF).getFirst().key()).isEqualTo("journal.InstructionClosed");
        assertThat(messages(People.UNIT_HEAD).getFirst().key()).isEqualTo("journal.InstructionClosed");
    }

    @Test
    void chiefs_and_leaders_are_told_once_that_a_brief_is_released() {
        var period = HalfMonth.parse("2026-06-H1");
        for (var office : List.of(People.STATIONING, People.INVESTMENT)) {
            briefs.compile(roster.viewer(office), period);
            briefs.hand(roster.viewer(office), period);
        }
        briefs.release(secretariat, period);
        for (var name : List.of(People.CHIEF, People.LEADER))
            assertThat(messages(name))
                    .filteredOn(message -> message.path().equals("/briefs/2026-06-H1"))
                    .hasSize(1)
                    .first()
                    .satisfies(message -> assertThat(message.key()).isEqualTo("journal.BriefReleased"));
        assertThat(messages(People.CADRE)).noneMatch(message -> message.path().startsWith("/briefs"));
    }
}
