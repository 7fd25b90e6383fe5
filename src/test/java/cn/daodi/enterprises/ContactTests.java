package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
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

/** Contacts in the demo county: written, withdrawn. */
@DemoTest
class ContactTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final String SCRIPT = "<script>alert('x')</script>";

    @Autowired
    Contacts contacts;

    @Autowired
    Entries entries;

    @Autowired
    EntryRepository repository;

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
    Holders holders;

    @BeforeEach
    void people() {
        holders = new Holders(roster, jdbc);
        cadre = holders.of("E010", "CADRE");
        office = roster.viewer(People.STATIONING);
    }

    private Desk as(Viewer viewer) {
        return new Desk(pages, viewer);
    }

    private Guest guest(String number) {
        var enterprise = enterprises.require(office, number);
        return new Guest(enterprise.id(), number, "范明远", enterprise.entry().name());
    }

    private static ContactNote note(ContactWay way, String entry, String emergency) {
        var words = new ContactNote.Words("订单排到九月", "稳岗返还", "", "");
        return new ContactNote(way, TODAY, entry, emergency, "", "厂长", words, null);
    }

    private String booked() {
        return entries.book(cadre, "E010", new Booking(TODAY, LocalTime.of(9, 30), "看新生产线", "孟科长", null));
    }

    @Test
    void on_site_without_a_booking_needs_the_emergencys_reason_and_becomes_an_entry() {
        String[] fields = {
            "enterprise",
            "E010",
            "way",
            "ON_SITE",
            "day",
            "2026-06-17",
            "findings",
            "车间停电" + SCRIPT,
            "problem",
            "请协调" + SCRIPT
        };
        assertThat(as(cadre).post("/contacts", fields))
                .hasStatus(422)
                .bodyText()
                .contains("走访应先预约")
                .contains("车间停电&lt;script&gt;")
                .doesNotContain("<script>alert");
        String number = contacts.take(cadre, "E010", note(ContactWay.ON_SITE, "", "车间突然停电"));
        var contact = contacts.require(cadre, number);
        var entry = entries.require(cadre, String.valueOf(contact.entry()));
        assertThat(entry.state()).isEqualTo(EntryState.HELD);
        assertThat(entry.emergencyReason()).isEqualTo("车间突然停电");
    }

    @Test
    void every_text_comes_out_escaped_on_its_page_in_the_list_and_at_the_enterprises_door() {
        var words = new ContactNote.Words("甲" + SCRIPT, "乙" + SCRIPT, "丙" + SCRIPT, "丁" + SCRIPT);
        String number = contacts.take(
                cadre,
                "E010",
                new ContactNote(ContactWay.ONLINE, TODAY, "", "", "戊" + SCRIPT, "己" + SCRIPT, words, null));
        contacts.view(guest("E010"), number, false, "庚" + SCRIPT);
        for (var path : new String[] {"/contacts/" + number, "/contacts", "/enterprises/E010", "/inbox"})
            assertThat(as(cadre).get(path))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .contains("&lt;script&gt;alert")
                    .doesNotContain("<script>alert");
    }

    @Test
    void a_note_makes_its_entry_held_and_once_is_enough() {
        String entry = booked();
        String number = contacts.take(cadre, "E010", note(ContactWay.ON_SITE, entry, ""));
        assertThat(contacts.require(cadre, number).who()).contains(cadre.name()).contains("孟科长");
        assertThat(entries.require(cadre, entry).state()).isEqualTo(EntryState.HELD);
        assertThat(as(cadre)
                        .post(
                                "/contacts",
                                "enterprise",
                                "E010",
                                "way",
                                "ON_SITE",
                                "day",
                                "2026-06-17",
                                "entry",
                                entry,
                                "findings",
                                "再记一次"))
                .hasStatus(422)
                .bodyText()
                .contains("这次入企已经记过")
                .contains("再记一次");
    }

    @Test
    void a_note_and_the_enterprises_refusal_at_once_do_not_both_stand() {
        String entry = booked();
        var seen = repository.require(cadre, entry);
        entries.answer(guest("E010"), entry, new EntryAnswer(EntryAnswer.Kind.REFUSE, null, null, ""));
        var actor = cadre.among(java.util.List.of(seen.bookedPost().serial()));
        var written = new ContactRepository.Written(
                seen.enterprise(), actor, note(ContactWay.ON_SITE, entry, ""), seen, cadre.name());
        assertThat(written(written)).isEmpty();
        assertThat(entries.require(cadre, entry).state()).isEqualTo(EntryState.REFUSED);
    }

    @Autowired
    ContactRepository written;

    private java.util.Optional<String> written(ContactRepository.Written what) {
        return written.insert(what, null);
    }

    @Test
    void a_withdrawn_contact_stays_readable_for_officials_leaves_the_door_and_its_entry_waits_for_a_note() {
        String entry = booked();
        String number = contacts.take(cadre, "E010", note(ContactWay.ON_SITE, entry, ""));
        String path = "/contacts/" + number;
        assertThat(as(cadre).post(path + "/withdrawal", "reason", "")).hasStatus(422);
        assertThat(as(office).post(path + "/withdrawal", "reason", "不是我写的")).hasStatus(404);
        assertThat(as(cadre).post(path + "/withdrawal", "reason", "记错企业" + SCRIPT))
                .hasStatus(303);
        assertThat(as(cadre).get(path))
                .bodyText()
                .contains("记错企业&lt;script&gt;")
                .contains("已撤回");
        assertThat(as(cadre).post(path + "/withdrawal", "reason", "再撤一次")).hasStatus(422);
        assertThat(contacts.newest(guest("E010"))).extracting(Contact::number).doesNotContain(number);
        assertThatThrownBy(() -> contacts.view(guest("E010"), number, true, "")).isInstanceOf(NotVisible.class);
        assertThat(entries.require(cadre, entry).state()).isEqualTo(EntryState.ACCEPTED);
        assertThat(contacts.take(cadre, "E010", note(ContactWay.ON_SITE, entry, "")))
                .isNotEqualTo(number);
    }

    @Test
    void the_entry_of_a_withdrawn_emergency_counts_no_longer() {
        String number = contacts.take(cadre, "E010", note(ContactWay.ON_SITE, "", "车间突然停电"));
        String entry = String.valueOf(contacts.require(cadre, number).entry());
        contacts.withdraw(cadre, number, "去的是另一家");
        assertThat(entries.require(cadre, entry).state()).isEqualTo(EntryState.CANCELLED);
    }

    @Test
    void of_two_decisions_at_once_the_second_is_overtaken() {
        String number = booked();
        var seen = repository.require(cadre, number);
        var actor = cadre.among(java.util.List.of(seen.bookedPost().serial()));
        var accept = new EntryAnswer(EntryAnswer.Kind.ACCEPT, null, null, "");
        assertThat(repository.answer(seen, guest("E010"), accept)).isTrue();
        assertThat(repository.cancel(seen, actor, "不去了")).isFalse();
        assertThat(repository.answer(seen, guest("E010"), accept)).isFalse();
        assertThat(entries.require(cadre, number).state()).isEqualTo(EntryState.ACCEPTED);
    }
}
