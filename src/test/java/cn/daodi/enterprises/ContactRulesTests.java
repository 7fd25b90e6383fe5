package cn.daodi.enterprises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bookings, notes and limits, without any database. */
class ContactRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private static List<String> codes(ThrowingCallable deed) {
        try {
            deed.call();
            return List.of();
        } catch (Refused refused) {
            return refused.faults().stream()
                    .map(fault -> fault.field() + " " + fault.code())
                    .toList();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> booking(LocalDate day, LocalTime starts) {
        return codes(() -> new Booking(day, starts, "看原料", "", null).check(TODAY));
    }

    @Test
    void a_visit_is_booked_from_today_for_two_months_in_the_daytime() {
        assertThat(booking(TODAY, LocalTime.of(7, 0))).isEmpty();
        assertThat(booking(TODAY.plusDays(60), LocalTime.of(20, 0))).isEmpty();
        assertThat(booking(TODAY.minusDays(1), MORNING)).containsExactly("day entry.past");
        assertThat(booking(TODAY.plusDays(61), MORNING)).containsExactly("day entry.far");
        assertThat(booking(TODAY, LocalTime.of(6, 59))).containsExactly("starts entry.hour");
        assertThat(booking(TODAY, LocalTime.of(20, 1))).containsExactly("starts entry.hour");
    }

    @Test
    void every_fault_of_a_booking_is_named_at_once() {
        assertThat(codes(() -> new Booking(null, null, " ", "名".repeat(201), "因".repeat(201)).check(TODAY)))
                .containsExactly(
                        "day required",
                        "starts required",
                        "purpose required",
                        "others too-long",
                        "crowdedReason too-long");
    }

    @Test
    void names_typed_twice_come_once_and_ten_are_enough() {
        assertThat(new Booking(TODAY, MORNING, "x", "甲、乙，甲； 丙", null).names()).containsExactly("甲", "乙", "丙");
        assertThat(new Booking(TODAY, MORNING, "x", "1 2 3 4 5 6 7 8 9 10 11 12", null).names())
                .hasSize(10);
    }

    @Test
    void a_crowd_asks_for_a_reason_and_a_rest_day_accepts_none() {
        var plain = new Booking(TODAY, MORNING, "x", "", null);
        var reasoned = new Booking(TODAY, MORNING, "x", "", "银行约定的时间");
        var week = new Crowd(TODAY.plusDays(1), 1, 4, false, false, false);
        var month = new Crowd(null, 4, 4, false, false, false);
        var quiet = new Crowd(null, 0, 4, false, true, false);
        assertThat(codes(() -> week.check(plain))).containsExactly("crowdedReason entry.crowded-week");
        assertThat(codes(() -> month.check(plain))).containsExactly("crowdedReason entry.crowded-month");
        assertThat(codes(() -> quiet.check(plain))).containsExactly("crowdedReason entry.if-needed");
        for (var crowd : List.of(week, month, quiet)) {
            assertThatCode(() -> crowd.check(reasoned)).doesNotThrowAnyException();
        }
        assertThat(codes(() -> new Crowd(null, 0, 4, true, false, false).check(reasoned)))
                .containsExactly("day entry.rest-day");
    }

    @Test
    void another_time_needs_a_day_and_an_hour_and_a_refusal_needs_no_words() {
        assertThat(codes(() -> new EntryAnswer(EntryAnswer.Kind.MOVE, null, null, "").check(TODAY)))
                .containsExactly("day required", "starts required");
        assertThat(codes(() -> new EntryAnswer(EntryAnswer.Kind.REFUSE, null, null, "").check(TODAY)))
                .isEmpty();
        assertThat(codes(() -> new EntryAnswer(null, null, null, "").check(TODAY)))
                .containsExactly("kind required");
        assertThat(codes(() -> new EntryAnswer(EntryAnswer.Kind.ACCEPT, null, null, "好".repeat(201)).check(TODAY)))
                .containsExactly("words too-long");
    }

    private static List<String> note(ContactWay way, LocalDate day, String entry, String reason, String findings) {
        var words = new ContactNote.Words(findings, "", "", "");
        return codes(() -> new ContactNote(way, day, entry, reason, "", "", words, null).check(TODAY));
    }

    @Test
    void a_note_needs_findings_alone_and_on_site_an_entry_or_the_emergencys_reason() {
        assertThat(note(ContactWay.TELEPHONE, TODAY, "", "", "销售正常")).isEmpty();
        assertThat(note(ContactWay.ONLINE, TODAY, "", "", "")).containsExactly("findings required");
        assertThat(note(ContactWay.ON_SITE, TODAY, "", "", "停电")).containsExactly("emergencyReason contact.not-booked");
        assertThat(note(ContactWay.ON_SITE, TODAY, "", "突然停电", "停电")).isEmpty();
        assertThat(note(ContactWay.ON_SITE, TODAY, "2026-0001", "", "停电")).isEmpty();
        assertThat(note(ContactWay.TELEPHONE, TODAY.plusDays(1), "", "", "x")).containsExactly("day date.future");
        assertThat(note(ContactWay.TELEPHONE, TODAY.minusYears(2), "", "", "x")).containsExactly("day note.long-ago");
    }

    @Test
    void the_countys_limits_stay_within_reason() {
        assertThat(codes(() -> new ContactRules(0, 1, 0, -1, 0, 0).check())).hasSize(5);
        assertThat(codes(() -> new ContactRules(4, 45, 20, 10, 2, 0).check()))
                .containsExactly("quietTo contact-rules.range");
        assertThatThrownBy(() -> new ContactRules(4, 45, 1, 32, 2, 0).check()).isInstanceOf(Refused.class);
        assertThat(ContactRules.STANDARD.isQuiet(LocalDate.of(2026, 6, 25))).isTrue();
        assertThat(ContactRules.STANDARD.isQuiet(LocalDate.of(2026, 6, 26))).isFalse();
    }

    @Test
    void plain_pins_are_known() {
        for (var pin : List.of("0000", "1234", "9876", "12345678", "5555555"))
            assertThat(Doors.isPlain(pin)).as(pin).isTrue();
        for (var pin : List.of("1357", "1243", "2580", "1123", "90210"))
            assertThat(Doors.isPlain(pin)).as(pin).isFalse();
    }
}
