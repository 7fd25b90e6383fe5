package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who answers for measures learns it at once, and an amendment keeps what was said before; in E033 that has not filed. */
@DemoTest
class GivenMeasuresTests {
    private static final String FRESH = "E033";

    @Autowired
    Plans plans;

    @Autowired
    PlanReceipts receipts;

    @Autowired
    Amendments amendments;

    @Autowired
    PlanReading reading;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    private Viewer writer;
    private Viewer office;

    @BeforeEach
    void people() {
        office = roster.viewer(People.STATIONING);
        writer = new Holders(roster, jdbc).of(FRESH, "CADRE");
    }

    private Standing standing(String number) {
        return reading.require(office, number);
    }

    private List<Measure> measures(String number) {
        return standing(number).measures();
    }

    private PlanDraft draft(int measures) {
        var standing = standing(FRESH);
        long owner = standing.answering().getLast().post();
        var entries = new ArrayList<MeasureEntry>();
        for (int i = 0; i < measures; i++)
            entries.add(
                    new MeasureEntry(i, null, "电炉改造第" + (i + 1) + "步", owner, LocalDate.of(2026, 9, 27), "验收", "帮融资"));
        return new PlanDraft(standing.plan().version(), "厂长雷鸣", "电炉改造完成", entries);
    }

    @Test
    void whoever_answers_for_measures_is_told_once_by_each_receipt() {
        plans.submit(writer, FRESH, draft(3));
        long owner = standing(FRESH).answering().getLast().post();
        assertThat(told("MeasuresGiven", owner)).isEmpty();
        receipts.receive(office, FRESH);
        assertThat(told("MeasuresGiven", owner)).hasSize(1).first().asString().contains("E033-M1 电炉改造第1步；", "E033-M3");
        var added = new MeasureEntry(0, null, "并网验收", owner, LocalDate.of(2026, 9, 28), "验收", null);
        var changes = new PlanChanges(Map.of(), Map.of(), List.of(added));
        amendments.submit(
                writer, FRESH, new AmendmentEntry(standing(FRESH).plan().version(), "补一项", changes));
        assertThat(told("MeasuresGiven", owner)).hasSize(1);
        amendments.receive(office, FRESH);
        assertThat(told("MeasuresGiven", owner)).hasSize(2).last().asString().endsWith("：E033-M4 并网验收");
    }

    @Test
    void an_amendment_changes_aim_text_and_owner_and_keeps_what_was_said_before() {
        plans.submit(writer, FRESH, draft(1));
        receipts.receive(office, FRESH);
        var standing = standing(FRESH);
        var measure = measures(FRESH).getFirst();
        var next = standing.answering().stream()
                .filter(each -> each.post() != measure.owner().post().serial())
                .findFirst()
                .orElseThrow();
        String number = measure.number();
        var changes = new PlanChanges(
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(number, "电炉改造并网"),
                Map.of(number, next.post()),
                new PlanChanges.Heading("董事长", "电炉改造并网"));
        amendments.submit(writer, FRESH, new AmendmentEntry(standing.plan().version(), "方案调整", changes));
        amendments.receive(office, FRESH);
        var after = measures(FRESH).getFirst();
        assertThat(after.what()).isEqualTo("电炉改造并网");
        assertThat(after.firstWhat()).isEqualTo(measure.what());
        assertThat(after.firstOwner()).isEqualTo(measure.owner().label());
        assertThat(after.owner().post().serial()).isEqualTo(next.post());
        assertThat(after.dueOn()).isEqualTo(measure.dueOn());
        assertThat(after.moves()).isZero();
        assertThat(standing(FRESH).plan().aim()).isEqualTo("电炉改造并网");
        assertThat(standing(FRESH).plan().workedWith()).isEqualTo("董事长");
        assertThat(reading.edition(office, standing(FRESH), 1).content().aim()).isEqualTo("电炉改造完成");
        assertThat(reading.edition(office, standing(FRESH), 2).content().aim()).isEqualTo("电炉改造并网");
        assertThat(told("MeasuresGiven", next.post())).last().asString().endsWith("：" + number + " 电炉改造并网");
        var former = measure.owner();
        assertThat(told("MeasuresTaken", former.post().serial()))
                .containsExactly(former.label() + "：" + number + " " + measure.what());
    }

    /** What the holder of a post was told of its measures, the latest last. */
    private List<String> told(String code, long post) {
        return jdbc.sql("""
                select m.facts[1] || '：' || m.facts[2] from activity.message m
                  join directory.v_tenure t on t.county = m.county and t.person = m.person and t.post = :post and t.to_day is null
                  join directory.v_subject s on s.county = m.county and s.id = m.subject and s.number = 'E033'
                 where m.code = :code order by m.id""")
                .param("post", post)
                .param("code", code)
                .query(String.class)
                .list();
    }
}
