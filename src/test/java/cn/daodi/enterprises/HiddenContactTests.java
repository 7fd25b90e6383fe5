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

/** Contacts, entries, inspections and wishes as those find them who may not see them: not at all. */
@DemoTest
class HiddenContactTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Autowired
    Contacts contacts;

    @Autowired
    Entries entries;

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
        for (var path : new String[] {"/", "/inbox", "/enterprises/E010", "/contacts"})
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
        assertThatThrownBy(() -> wishes.answer(office, wish, "不换")).isInstanceOf(NotVisible.class);
    }

    @Test
    void strangers_find_no_entry() {
        String number = booked();
        String path = "/contacts/entries/" + number;
        for (var stranger : new Viewer[] {
            roster.viewer(People.OTHER_CADRE), roster.viewer(People.LIAISON), roster.viewer(People.SYS_ADMIN)
        }) {
            assertThat(as(stranger).get(path)).as(stranger.name()).hasStatus(404);
            assertThat(as(stranger).get("/contacts/entries/new?enterprise=E010"))
                    .hasStatus(404);
            for (var deed : new String[] {"/visitors", "/agreement", "/cancellation", "/answer"})
                assertThat(as(stranger).post(path + deed, "reason", "x", "kind", "ACCEPT"))
                        .as(stranger.name() + deed)
                        .hasStatus(404);
            assertThat(as(stranger).post("/contacts/entries", "enterprise", "E010", "day", "2026-06-19"))
                    .hasStatus(404);
        }
        var chief = roster.viewer(People.CHIEF);
        assertThat(as(chief).get(path)).as("who sees the county reads it").hasStatusOk();
        assertThat(as(chief).post(path + "/cancellation", "reason", "x")).hasStatus(404);
        assertThatThrownBy(() ->
                        entries.answer(guest("E011"), number, new EntryAnswer(EntryAnswer.Kind.REFUSE, null, null, "")))
                .isInstanceOf(NotVisible.class);
    }
}
