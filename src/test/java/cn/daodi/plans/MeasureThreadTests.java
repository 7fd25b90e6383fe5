package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.daodi.activity.Journal;
import cn.daodi.activity.TimelineEntry;
import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures done and reopened, and amendments of a received plan, as the regulation reads. */
@DemoTest
class MeasureThreadTests {
    private static final String E001 = "E001";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @Autowired
    Amendments amendments;

    @Autowired
    Completions completions;

    @Autowired
    PlanReading reading;

    @Autowired
    Journal journal;

    @Autowired
    DemoRoster roster;

    Viewer cadre;
    Viewer office;

    @BeforeEach
    void people() {
        cadre = roster.viewer(People.CADRE);
        office = roster.viewer(People.STATIONING);
    }

    private Standing standing(String number) {
        return reading.require(office, number);
    }

    private List<Measure> measures(String number) {
        return standing(number).measures();
    }

    @Test
    void an_open_measure_is_done_with_a_word_and_reopened_with_a_reason() {
        var open = measures(E001).stream().filter(Measure::isOpen).findFirst().orElseThrow();
        completions.complete(cadre, E001, open.number(), new CompletionEntry(TODAY, "已送电", null));
        assertThat(measure(E001, open.number()).done()).isEqualTo(new Measure.Done(TODAY, "已送电", People.CADRE, null));
        refused(
                "measure.done",
                () -> completions.complete(cadre, E001, open.number(), new CompletionEntry(TODAY, "又", null)));
        refused("required", () -> completions.reopen(cadre, E001, open.number(), ""));
        refused("too-long", () -> completions.reopen(cadre, E001, open.number(), "长".repeat(201)));
        completions.reopen(cadre, E001, open.number(), "又停电了");
        assertThat(measure(E001, open.number()).isOpen()).isTrue();
        refused("measure.not-done", () -> completions.reopen(cadre, E001, open.number(), "又停电了"));
        hidden(() -> completions.require(office, E001, open.number()));
        hidden(() -> completions.require(cadre, E001, "E001-M99"));
        assertThat(journal.of(office, standing(E001).subject().id(), 2))
                .extracting(TimelineEntry::kind)
                .containsExactly("MeasureReopened", "MeasureDone");
    }

    @Test
    void a_moved_date_counts_once_the_office_received_it_and_each_receipt_is_a_further_edition() {
        String measure = measures(E001).stream()
                .filter(Measure::isOpen)
                .findFirst()
                .orElseThrow()
                .number();
        var before = measure(E001, measure);
        amendments.submit(cadre, E001, move(E001, measure, LocalDate.of(2026, 11, 20)));
        assertThat(measure(E001, measure).dueOn()).isEqualTo(before.dueOn());
        refused(
                "amendment.waits",
                () -> amendments.submit(cadre, E001, move(E001, measure, LocalDate.of(2026, 11, 25))));
        amendments.receive(office, E001);

        assertThat(measure(E001, measure))
                .extracting(Measure::dueOn, Measure::firstDueOn, Measure::moves)
                .containsExactly(LocalDate.of(2026, 11, 20), before.firstDueOn(), 1);
        assertThat(standing(E001).editions())
                .extracting(FiledPlan.Edition::edition)
                .containsExactly(1, 2);
        assertThat(reading.edition(office, standing(E001), 1).content().measures())
                .extracting(FiledPlan.Line::number, FiledPlan.Line::dueOn)
                .contains(tuple(measure, before.dueOn().toString()));
        assertThat(standing(E001).amendment()).isNull();
        refused("amendment.not-submitted", () -> amendments.receive(office, E001));
    }

    @Test
    void an_amendment_drops_and_adds_measures_and_a_returned_one_changes_nothing() {
        var open = measures(E001).stream().filter(Measure::isOpen).findFirst().orElseThrow();
        var added = new MeasureEntry(0, null, "争取设备补贴", open.owner().post().serial(), TODAY.plusDays(30), "补贴到账", null);
        var changes = new PlanChanges(Map.of(), Map.of(open.number(), "企业不再需要"), List.of(added));
        amendments.submit(cadre, E001, new AmendmentEntry(standing(E001).plan().version(), "调整", changes));
        amendments.sendBack(office, E001, "请附企业意见");
        assertThat(measures(E001)).noneMatch(measure -> measure.dropped() != null);
        refused("amendment.not-submitted", () -> amendments.sendBack(office, E001, "再退"));
        amendments.submit(cadre, E001, new AmendmentEntry(standing(E001).plan().version(), "调整，附意见", changes));
        amendments.receive(office, E001);
        assertThat(measure(E001, open.number()).dropped()).isNotNull();
        assertThat(measures(E001).getLast().what()).isEqualTo("争取设备补贴");
        assertThat(measures(E001)).extracting(Measure::number).doesNotHaveDuplicates();
    }

    @Test
    void an_amendment_can_be_taken_back_and_whoever_amends_on_an_old_version_is_told() {
        String measure = measures(E001).stream()
                .filter(Measure::isOpen)
                .findFirst()
                .orElseThrow()
                .number();
        var old = move(E001, measure, LocalDate.of(2026, 11, 20));
        amendments.submit(cadre, E001, move(E001, measure, LocalDate.of(2026, 11, 20)));
        amendments.withdraw(cadre, E001);
        assertThatThrownBy(() -> amendments.submit(cadre, E001, old)).isInstanceOf(Overtaken.class);
        refused("amendment.not-submitted", () -> amendments.withdraw(cadre, E001));
    }

    private Measure measure(String subject, String number) {
        return measures(subject).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private AmendmentEntry move(String subject, String measure, LocalDate day) {
        return new AmendmentEntry(
                standing(subject).plan().version(),
                "设备到货推迟",
                new PlanChanges(Map.of(measure, day), Map.of(), List.of()));
    }

    private static void hidden(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotVisible.class);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactly(code));
    }
}
