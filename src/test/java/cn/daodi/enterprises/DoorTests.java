package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Desk;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The enterprise's own door: who comes in, what stays shut, what a PIN is asked for. */
@DemoTest
class DoorTests {
    private static final String PIN = "2580";

    @Autowired
    Doors doors;

    @Autowired
    Entries entries;

    @Autowired
    Contacts contacts;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer office;
    Viewer cadre;
    Desk guest;
    String token;
    String door;

    @BeforeEach
    void issue() {
        office = roster.viewer(People.STATIONING);
        cadre = new Holders(roster, jdbc).of("E010", "CADRE");
        guest = new Desk(pages, null);
        token = doors.issue(office, "E010", LocalDate.of(2027, 1, 31)).token();
        door = "/e/" + token;
    }

    private void open() {
        assertThat(guest.post(door + "/pin", "pin", PIN, "repeated", PIN)).hasStatus(303);
    }

    private String booked(Viewer by, String enterprise) {
        return entries.book(
                by, enterprise, new Booking(LocalDate.of(2026, 6, 25), LocalTime.of(9, 30), "看新生产线", "", "约好的"));
    }

    private long stationing(String enterprise) {
        return jdbc.sql("""
                select max(t.id) from enterprises.stationing t join directory.v_subject s on s.county = t.county and s.id = t.enterprise
                 where s.number = :number and t.to_day is null""").param("number", enterprise).query(Long.class).single();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void an_unknown_a_revoked_and_an_expired_link_are_the_same_404_word_for_word() throws UnsupportedEncodingException {
        String gone =
                "/e/" + doors.issue(office, "E011", LocalDate.of(2027, 1, 31)).token();
        doors.revoke(office, "E011");
        String expired =
                "/e/" + doors.issue(office, "E012", LocalDate.of(2027, 1, 31)).token();
        jdbc.sql("update enterprises.door set expires_on = '2026-06-16' where revoked_at is null and enterprise ="
                        + " (select id from directory.v_subject where county = '239921' and number = 'E012')")
                .update();
        String unknown = door.substring(0, door.length() - 1) + (door.endsWith("A") ? "B" : "A");
        String expected = body(guest.get(unknown)).replace(unknown, "…");
        for (var path : new String[] {unknown, gone, expired, "/e/x", "/e/999999-" + "a".repeat(32)}) {
            var answer = guest.get(path);
            assertThat(answer).as(path).hasStatus(404);
            assertThat(body(answer).replace(path, "…")).as(path).isEqualTo(expected);
            assertThat(guest.post(path + "/problems", "words", "x")).hasStatus(404);
        }
    }

    @Test
    void another_enterprises_entry_contact_or_stationing_is_not_there() {
        open();
        var other = new Holders(roster, jdbc).of("E011", "CADRE");
        String entry = booked(other, "E011");
        var words = new ContactNote.Words("别家的事", "", "", "");
        String contact = contacts.take(
                other,
                "E011",
                new ContactNote(ContactWay.TELEPHONE, LocalDate.of(2026, 6, 17), "", "", "", "", words, null));
        for (var path : new String[] {"/entries/" + entry, "/contacts/" + contact, "/consents/" + stationing("E011")}) {
            assertThat(guest.get(door + path)).as(path).hasStatus(404);
            assertThat(guest.post(door + path, "kind", "REFUSE", "pin", PIN, "confirmed", "true"))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(guest.get(door)).hasStatusOk().bodyText().doesNotContain("别家的事");
    }

    @Test
    void a_pin_has_four_to_eight_digits_is_not_plain_and_is_chosen_once() {
        assertThat(guest.get(door)).hasStatus(303);
        for (var wrong : new String[] {"", "12", "abcd", "123456789", "１２３４"})
            assertThat(guest.post(door + "/pin", "pin", wrong, "repeated", wrong))
                    .as(wrong)
                    .hasStatus(422)
                    .bodyText()
                    .contains("4 至 8 位数字");
        assertThat(guest.post(door + "/pin", "pin", "1234", "repeated", "1234"))
                .hasStatus(422)
                .bodyText()
                .contains("口令太简单");
        assertThat(guest.post(door + "/pin", "pin", PIN, "repeated", "2581"))
                .hasStatus(422)
                .bodyText()
                .contains("两次输入的口令不一致")
                .doesNotContain(PIN);
        open();
        assertThat(guest.get(door + "/pin")).hasStatus(303);
        assertThat(guest.post(door + "/pin", "pin", "9512", "repeated", "9512"))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("?said=pin-chosen");
        assertThat(jdbc.sql("select pin from enterprises.door where revoked_at is null and enterprise ="
                                + " (select id from directory.v_subject where county = '239921' and number = 'E010')")
                        .query(String.class)
                        .single())
                .doesNotContain(PIN);
    }

    @Test
    void refusing_a_visit_and_consent_ask_for_the_pin_and_accepting_does_not() {
        open();
        String entry = booked(cadre, "E010");
        String path = door + "/entries/" + entry;
        assertThat(guest.post(path, "kind", "REFUSE", "words", "正值检修", "pin", "9999"))
                .hasStatus(422)
                .bodyText()
                .contains("还可以试 4 次")
                .contains("正值检修");
        assertThat(guest.post(path, "kind", "ACCEPT")).hasStatus(303);
        assertThat(guest.post(path, "kind", "REFUSE", "words", "正值检修", "pin", PIN))
                .hasStatus(303);
        assertThat(entries.require(office, entry).state()).isEqualTo(EntryState.REFUSED);
        String consent = door + "/consents/" + stationing("E010");
        assertThat(guest.post(consent)).hasStatus(422);
        assertThat(guest.post(consent, "pin", PIN)).hasStatus(303);
    }

    @Test
    void a_new_link_ends_the_older_one_its_pin_and_its_lock() {
        open();
        for (int i = 0; i < Doors.TRIES; i++) guest.post(door + "/consents/" + stationing("E010"), "pin", "9999");
        String fresh =
                "/e/" + doors.issue(office, "E010", LocalDate.of(2027, 1, 31)).token();
        assertThat(guest.get(door)).hasStatus(404);
        assertThat(guest.get(fresh)).hasStatus(303);
        assertThat(guest.post(fresh + "/pin", "pin", "9512", "repeated", "9512"))
                .hasStatus(303);
        assertThat(guest.post(fresh + "/consents/" + stationing("E010"), "pin", "9512"))
                .hasStatus(303);
    }

    @Test
    void an_officials_browser_may_look_but_do_nothing() {
        var official = new Desk(pages, cadre);
        assertThat(official.post(door + "/pin", "pin", PIN, "repeated", PIN)).hasStatus(422);
        open();
        String entry = booked(cadre, "E010");
        assertThat(official.get(door)).hasStatusOk().bodyText().contains("只能查看");
        for (var path : new String[] {
            "/problems",
            "/cadre",
            "/file",
            "/inspections",
            "/contact-wish",
            "/entries/" + entry,
            "/consents/" + stationing("E010")
        }) {
            assertThat(official.post(door + path, "words", "x", "kind", "ACCEPT", "year", "2025", "pin", PIN))
                    .as(path)
                    .hasStatus(422)
                    .bodyText()
                    .contains("不能代企业办理");
        }
        assertThat(entries.require(office, entry).state()).isEqualTo(EntryState.BOOKED);
    }

    @Test
    void the_door_sends_no_referrer_allows_no_foreign_script_and_makes_no_session() {
        open();
        var answer = guest.get(door);
        assertThat(answer).hasStatusOk().headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src")
                .doesNotContain("unsafe-inline");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookie("SESSION")).isNull();
    }
}
