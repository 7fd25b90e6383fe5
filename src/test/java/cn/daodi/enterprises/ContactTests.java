package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Contacts in the demo county: written, with files, withdrawn, hidden from strangers; inspections and wishes hidden still more. */
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
    CadreWishes wishes;

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

    private MvcTestResult uploaded(String name, byte[] content) {
        return as(cadre)
                .upload(
                        "/contacts",
                        name,
                        content,
                        "enterprise",
                        "E010",
                        "way",
                        "TELEPHONE",
                        "day",
                        "2026-06-17",
                        "findings",
                        "订单排到九月");
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
    void a_renamed_program_and_a_file_too_large_are_refused_and_the_words_kept() {
        assertThat(uploaded("现场.jpg", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1)))
                .hasStatus(422)
                .bodyText()
                .contains("只接受 JPG、PNG 图片和 PDF 文件")
                .contains("订单排到九月");
        byte[] large = new byte[8 * 1024 * 1024 + 1];
        large[0] = (byte) 0xFF;
        large[1] = (byte) 0xD8;
        large[2] = (byte) 0xFF;
        assertThat(uploaded("现场.jpg", large))
                .hasStatus(422)
                .bodyText()
                .contains("文件超过大小限制")
                .contains("订单排到九月");
        assertThat(jdbc.sql("select count(*) from enterprises.contact where findings = '订单排到九月'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A picture with place and camera in its head. */
    private static byte[] picture() {
        String exif = "Exif\0\0GPS 46.5N 130.2E";
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length() + 2)});
        bytes.writeBytes(exif.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 1, 2, 3, (byte) 0xFF, (byte) 0xD9});
        return bytes.toByteArray();
    }

    @Test
    void a_picture_loses_where_it_was_taken_and_a_script_in_its_name() {
        var done = uploaded("\"><script>alert('x')</script>.jpg", picture());
        assertThat(done).hasStatus(303);
        String path = String.valueOf(done.getResponse().getRedirectedUrl());
        assertThat(as(cadre).get(path)).bodyText().doesNotContain("<script>alert");
        var kept = jdbc.sql("select name, content, id from platform.attachment order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(String.valueOf(kept.get("name")))
                .doesNotContain("<", ">", "\"")
                .endsWith(".jpg");
        assertThat(new String((byte[]) kept.get("content"), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
        assertThat(as(cadre).get("/attachments/" + kept.get("id"))).hasStatusOk();
        assertThat(as(roster.viewer(People.OTHER_CADRE)).get("/attachments/" + kept.get("id")))
                .hasStatus(404);
    }

    @Test
    void strangers_find_no_contact() {
        String number = contacts.take(cadre, "E010", note(ContactWay.TELEPHONE, "", ""));
        for (var stranger : new Viewer[] {
            roster.viewer(People.OTHER_CADRE), roster.viewer(People.LIAISON), roster.viewer(People.SYS_ADMIN)
        }) {
            assertThat(as(stranger).get("/contacts/" + number))
                    .as(stranger.name())
                    .hasStatus(404);
            assertThat(as(stranger).get("/contacts/new?enterprise=E010")).hasStatus(404);
            assertThat(as(stranger).post("/contacts/" + number + "/withdrawal", "reason", "x"))
                    .hasStatus(404);
            assertThat(as(stranger)
                            .post(
                                    "/contacts",
                                    "enterprise",
                                    "E010",
                                    "way",
                                    "TELEPHONE",
                                    "day",
                                    "2026-06-17",
                                    "findings",
                                    "x"))
                    .hasStatus(404);
            assertThat(as(stranger).get("/enterprises/E010/requests")).hasStatus(404);
            assertThat(as(stranger).post("/enterprises/E010/requests/2026-0001/answer", "words", "x"))
                    .hasStatus(404);
            assertThat(as(stranger).get("/enterprises/E010/door")).hasStatus(404);
            assertThat(as(stranger).post("/enterprises/E010/door", "until", "2027-01-31"))
                    .hasStatus(404);
            assertThat(as(stranger).post("/enterprises/E010/door/revocation")).hasStatus(404);
            assertThat(as(stranger).get("/contacts/rules")).hasStatus(404);
            assertThat(as(stranger).get("/cadre-wishes")).hasStatus(404);
        }
        assertThat(as(roster.viewer(People.OTHER_CADRE)).get("/contacts?enterprise=E010"))
                .bodyText()
                .doesNotContain("订单排到九月");
        assertThatThrownBy(() -> contacts.view(guest("E011"), number, true, "")).isInstanceOf(NotVisible.class);
    }

    @Test
    void an_inspection_is_seen_by_cadre_and_office_but_not_by_heads_liaisons_leaders_or_chiefs() {
        assertThat(as(holders.of("E001", "CADRE")).get("/enterprises/E001/inspections"))
                .hasStatusOk()
                .bodyText()
                .contains("县应急管理局");
        for (var other : new Viewer[] {
            holders.of("E001", "HEAD"),
            holders.of("E001", "SPONSOR"),
            roster.viewer(People.OTHER_CADRE),
            roster.viewer(People.CHIEF),
            roster.viewer(People.TARGETS)
        }) {
            assertThat(as(other).get("/enterprises/E001/inspections"))
                    .as(other.name())
                    .hasStatus(404);
            assertThat(as(other).post("/enterprises/E001/inspections", "day", "2026-06-17", "unit", "x", "matter", "y"))
                    .hasStatus(404);
            assertThat(as(other).get("/enterprises/E001")).bodyText().doesNotContain("县应急管理局");
            assertThat(as(other).get("/inbox")).bodyText().doesNotContain("县应急管理局");
        }
    }

    @Test
    void the_cadre_never_learns_of_a_wish_for_another_one() {
        String secret = "希望换一位懂铸造的";
        wishes.wish(guest("E010"), secret, "a");
        wishes.wish(guest("E010"), secret, "a");
        assertThat(wishes.all(office))
                .filteredOn(wish -> wish.words().equals(secret))
                .hasSize(1);
        assertThat(as(office).get("/cadre-wishes")).bodyText().contains(secret);
        for (var path : new String[] {"/", "/inbox", "/enterprises/E010", "/contacts", "/enterprises/E010/requests"})
            assertThat(as(cadre).get(path))
                    .as(path)
                    .bodyText()
                    .doesNotContain(secret)
                    .doesNotContain("cadre-wishes");
        assertThat(as(cadre).get("/cadre-wishes")).hasStatus(404);
    }

    @Test
    void a_member_of_the_office_who_is_the_cadre_does_not_see_it_either() {
        wishes.wish(guest("E010"), "希望换一位", "a");
        long post = office.posts().getFirst().id().serial();
        jdbc.sql("""
                update enterprises.stationing set post = :post
                 where enterprise = (select id from directory.v_subject where number = 'E010' and county = '239921')""").param("post", post).update();
        assertThat(as(office).get("/cadre-wishes")).hasStatusOk().bodyText().doesNotContain("希望换一位");
        assertThat(as(office).get("/")).bodyText().doesNotContain("/cadre-wishes\"");
        long wish = jdbc.sql("select max(id) from enterprises.cadre_wish")
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> wishes.answer(office, wish, "不换")).isInstanceOf(Overtaken.class);
    }
}
