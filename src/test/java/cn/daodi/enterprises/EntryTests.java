package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Entries in the demo county: booked, crowded, answered, given up. E010 has none in June. */
@DemoTest
class EntryTests {
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final String SCRIPT = "<script>alert('x')</script>";

    @Autowired
    Entries entries;

    @Autowired
    EntryRepository repository;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactSettings settings;

    @Autowired
    Enterprises enterprises;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer cadre;
    Viewer office;
    Viewer head;

    @BeforeEach
    void people() {
        var holders = new Holders(roster, jdbc);
        cadre = holders.of("E010", "CADRE");
        head = holders.of("E010", "HEAD");
        office = roster.viewer(People.STATIONING);
    }

    private Guest guest(String number) {
        var enterprise = enterprises.require(office, number);
        return new Guest(enterprise.id(), number, "范明远", enterprise.entry().name());
    }

    private Desk as(Viewer viewer) {
        return new Desk(pages, viewer);
    }

    private MvcTestResult booked(String day, String starts) {
        return as(cadre)
                .post(
                        "/contacts/entries",
                        "enterprise",
                        "E010",
                        "day",
                        day,
                        "starts",
                        starts,
                        "purpose",
                        "看新生产线" + SCRIPT,
                        "others",
                        "孟科长" + SCRIPT);
    }

    private String book(Viewer by, int day) {
        return entries.book(by, "E010", new Booking(LocalDate.of(2026, 6, day), MORNING, "看新生产线", "", "事情急，分开去"));
    }

    private EntryState state(String number) {
        return entries.require(office, number).state();
    }

    @Test
    void a_booking_in_the_past_on_a_rest_day_too_far_ahead_or_at_night_is_refused_and_keeps_what_was_typed() {
        assertThat(booked("2026-06-16", "09:30")).hasStatus(422).bodyText().contains("预约日期不能早于今天");
        assertThat(booked("2026-06-20", "09:30")).hasStatus(422).bodyText().contains("2026-06-20 是休息日");
        assertThat(booked("2026-12-01", "09:30")).hasStatus(422).bodyText().contains("最多提前 60 天");
        assertThat(booked("2026-06-18", "22:00")).hasStatus(422).bodyText().contains("7:00 至 20:00");
        assertThat(booked("去年", "晚上"))
                .hasStatus(422)
                .bodyText()
                .contains("看新生产线&lt;script>")
                .contains("孟科长&lt;script>")
                .contains("value=\"去年\"")
                .doesNotContain("<script>alert");
        assertThat(entries.open(office, guest("E010").enterprise())).isEmpty();
    }

    @Test
    void a_free_day_is_booked_and_every_text_comes_out_escaped() {
        var done = booked("2026-06-18", "09:30");
        assertThat(done).hasStatus(303);
        String path = String.valueOf(done.getResponse().getRedirectedUrl());
        assertThat(as(cadre).get(path))
                .bodyText()
                .contains("看新生产线&lt;script&gt;")
                .contains("孟科长&lt;script&gt;")
                .contains("待企业答复")
                .doesNotContain("<script>alert");
        assertThat(as(cadre).get("/contacts")).bodyText().contains("看新生产线&lt;script&gt;");
    }

    @Test
    void a_second_booking_in_a_week_asks_for_a_reason_and_offers_joining() {
        String first = book(cadre, 24);
        var again = new Booking(LocalDate.of(2026, 6, 25), MORNING, "送政策", "", null);
        assertThatThrownBy(() -> entries.book(head, "E010", again)).isInstanceOf(Refused.class);
        var refused = as(head).post(
                        "/contacts/entries",
                        "enterprise",
                        "E010",
                        "day",
                        "2026-06-25",
                        "starts",
                        "10:00",
                        "purpose",
                        "送政策");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("同一周已有 2026-06-24 的入企")
                .contains("name=\"crowdedReason\"");
        assertThat(as(head).get("/contacts/entries/new?enterprise=E010"))
                .bodyText()
                .contains("/contacts/entries/" + first + "/visitors");
        assertThat(as(head).post("/contacts/entries/" + first + "/visitors")).hasStatus(303);
        assertThat(entries.require(office, first).who()).contains(cadre.name()).contains(head.name());
        assertThat(as(head).post("/contacts/entries/" + first + "/visitors"))
                .hasStatus(422)
                .bodyText()
                .contains("您已在这次入企的人员中");
    }

    @Test
    void over_the_months_cap_a_reason_is_asked_for() {
        settings.change(office, new ContactRules(1, 45, 1, 25, 2, 0));
        book(cadre, 18);
        var plain = new Booking(LocalDate.of(2026, 6, 30), MORNING, "送政策", "", null);
        assertThatThrownBy(() -> entries.book(cadre, "E010", plain))
                .satisfies(e ->
                        assertThat(((Refused) e).faults().getFirst().code()).isEqualTo("entry.crowded-month"));
        assertThat(book(cadre, 30)).isNotEmpty();
    }

    @Test
    void where_the_enterprise_wishes_no_contact_unless_needed_a_reason_is_asked_for() {
        settings.ifNeeded(guest("E010"), true);
        assertThat(booked("2026-06-18", "09:30")).hasStatus(422).bodyText().contains("企业选择了“无事不扰”");
        assertThat(book(cadre, 18)).isNotEmpty();
        assertThatThrownBy(() -> settings.ifNeeded(guest("E010"), true)).isInstanceOf(Refused.class);
    }

    @Test
    void the_enterprise_accepts_then_moves_and_the_cadre_agrees() {
        String number = book(cadre, 18);
        entries.answer(guest("E010"), number, new EntryAnswer(EntryAnswer.Kind.ACCEPT, null, null, ""));
        assertThat(state(number)).isEqualTo(EntryState.ACCEPTED);
        entries.answer(
                guest("E010"),
                number,
                new EntryAnswer(EntryAnswer.Kind.MOVE, LocalDate.of(2026, 6, 23), LocalTime.of(14, 0), "那天盘库"));
        assertThat(as(cadre).get("/inbox")).bodyText().contains("那天盘库");
        assertThat(as(cadre).get("/")).bodyText().contains("2026-06-23");
        assertThat(as(cadre).post("/contacts/entries/" + number + "/agreement")).hasStatus(303);
        var entry = entries.require(cadre, number);
        assertThat(entry.state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(entry.starts()).isEqualTo(LocalTime.of(14, 0));
        assertThatThrownBy(() -> entries.agree(cadre, number)).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_is_moved_to_a_rest_day() {
        String number = book(cadre, 18);
        var saturday = new EntryAnswer(EntryAnswer.Kind.MOVE, LocalDate.of(2026, 6, 20), MORNING, "");
        assertThatThrownBy(() -> entries.answer(guest("E010"), number, saturday))
                .isInstanceOf(Refused.class);
        assertThat(state(number)).isEqualTo(EntryState.BOOKED);
    }

    @Test
    void what_the_enterprise_refused_is_over_and_the_booker_is_told() {
        String number = book(cadre, 18);
        entries.answer(guest("E010"), number, new EntryAnswer(EntryAnswer.Kind.REFUSE, null, null, "正值检修"));
        assertThat(state(number)).isEqualTo(EntryState.REFUSED);
        assertThat(as(cadre).get("/inbox")).bodyText().contains("正值检修");
        assertThatThrownBy(() -> entries.cancel(cadre, number, "不去了")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> entries.join(head, number)).isInstanceOf(Refused.class);
        assertThat(booked("2026-06-19", "09:30"))
                .as("a refused visit stands in nobody's way")
                .hasStatus(422);
    }

    @Test
    void what_the_enterprise_said_by_telephone_is_entered_by_the_cadre_under_the_cadres_name() {
        String number = book(cadre, 18);
        String path = "/contacts/entries/" + number;
        assertThat(as(cadre).post(path + "/answer", "kind", "", "words", "电话里说可以" + SCRIPT))
                .hasStatus(422)
                .bodyText()
                .contains("电话里说可以&lt;script>")
                .doesNotContain("<script>alert");
        assertThat(as(cadre).post(path + "/answer", "kind", "ACCEPT", "words", "电话里说可以"))
                .hasStatus(303);
        assertThat(as(cadre).get(path)).bodyText().contains("电话里说可以").contains(cadre.name());
    }

    @Test
    void giving_up_needs_a_reason() {
        String number = book(cadre, 18);
        String path = "/contacts/entries/" + number;
        assertThat(as(cadre).post(path + "/cancellation", "reason", " ")).hasStatus(422);
        assertThat(as(cadre).post(path + "/cancellation", "reason", "因".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("因".repeat(201));
        assertThat(as(cadre).post(path + "/cancellation", "reason", "会议冲突")).hasStatus(303);
        assertThat(state(number)).isEqualTo(EntryState.CANCELLED);
    }
}
