package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.directory.Units;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 职责分工 in the demo county: read by all who have business, set by the stationing office. */
@DemoTest
class DutyTableTests {
    @Autowired
    DutyTable duties;

    @Autowired
    Units units;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient jdbc;

    Viewer office;
    Viewer cadre;

    @BeforeEach
    void people() {
        office = roster.viewer(People.STATIONING);
        cadre = roster.viewer(People.CADRE);
    }

    private long unit(String name) {
        return units.named(office, name).orElseThrow().id().serial();
    }

    private static List<String> names(List<Duty.Share> shares) {
        return shares.stream().map(Duty.Share::name).toList();
    }

    @Test
    void each_category_of_the_demo_has_a_unit_in_the_categories_order() {
        assertThat(duties.of(cadre)).extracting(Duty::category).containsExactly(Category.values());
        assertThat(duties.of(cadre))
                .allSatisfy(duty -> assertThat(duty.handler()).isPresent());
        var land = duties.of(cadre, Category.LAND);
        assertThat(names(land.handlers())).containsExactly("县自然资源局");
        assertThat(names(land.supporters())).containsExactlyInAnyOrder("县住房和城乡建设局", "县林业和草原局");
        assertThat(duties.handlerOf(cadre, Category.LAND)).contains(unit("县自然资源局"));
    }

    @Test
    void the_office_sets_who_handles_and_who_helps_in_place_of_what_was_said_before() {
        var entry = new Duty.Entry(unit("县林业和草原局"), List.of(unit("县水务局"), unit("县水务局")), 1);
        duties.set(office, Category.LAND, entry);
        var land = duties.of(cadre, Category.LAND);
        assertThat(names(land.handlers())).containsExactly("县林业和草原局");
        assertThat(names(land.supporters())).containsExactly("县水务局");
        assertThat(land.version()).isEqualTo(2);
        assertThat(jdbc.sql("select facts from activity.journal where kind = 'DutyChanged' order by id desc limit 1")
                        .query((row, n) ->
                                List.of((String[]) row.getArray("facts").getArray()))
                        .single())
                .containsExactly("category.LAND", "县林业和草原局", "1");
    }

    @Test
    void who_sets_what_another_set_meanwhile_is_told() {
        var entry = new Duty.Entry(unit("县水务局"), List.of(), 1);
        duties.set(office, Category.LAND, entry);
        assertThatThrownBy(() -> duties.set(office, Category.LAND, entry)).isInstanceOf(Overtaken.class);
        var first = new Duty.Entry(unit("县水务局"), List.of(), 0);
        assertThatThrownBy(() -> duties.set(office, Category.LAND, first)).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_category_without_a_unit_proposes_none_and_a_closed_unit_is_proposed_no_more() {
        jdbc.sql("delete from problems.duty where category = 'OTHER'").update();
        assertThat(duties.handlerOf(cadre, Category.OTHER)).isEmpty();
        assertThat(duties.of(cadre, Category.OTHER).version()).isZero();
        duties.set(office, Category.OTHER, new Duty.Entry(unit("县水务局"), List.of(), 0));
        assertThat(duties.handlerOf(cadre, Category.OTHER)).contains(unit("县水务局"));
        jdbc.sql("update directory.unit set closed_on = '2026-06-16', closed_reason = '机构改革' where name = '县水务局'")
                .update();
        assertThat(duties.handlerOf(cadre, Category.OTHER)).isEmpty();
        assertThat(get(cadre, "/problems/duties")).bodyText().contains("县水务局（已撤销）");
    }

    @Test
    void a_unit_is_needed_one_that_is_open_and_it_does_not_help_itself() {
        long water = unit("县水务局");
        refused(new Duty.Entry(null, List.of(), 1), "handler required");
        refused(new Duty.Entry(water, List.of(water), 1), "supporters duty.handler-helps");
        refused(new Duty.Entry(999_999L, List.of(), 1), "handler duty.unit-gone");
        refused(new Duty.Entry(water, List.of(999_999L), 1), "handler duty.unit-gone");
    }

    private void refused(Duty.Entry entry, String fault) {
        assertThatThrownBy(() -> duties.set(office, Category.LAND, entry))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                        .extracting(one -> one.field() + " " + one.code())
                        .containsExactly(fault));
    }

    @Test
    void administrators_see_nothing_of_it_and_only_the_office_sets_it() {
        assertThatThrownBy(() -> duties.of(roster.viewer(People.SYS_ADMIN))).isInstanceOf(NotVisible.class);
        assertThat(get(roster.viewer(People.SYS_ADMIN), "/problems/duties")).hasStatus(404);
        assertThat(get(cadre, "/problems/duties"))
                .hasStatusOk()
                .bodyText()
                .contains("用地规划", "县自然资源局")
                .doesNotContain("/problems/duties/LAND");
        assertThat(get(cadre, "/problems/duties/LAND")).hasStatus(404);
        assertThatThrownBy(() -> duties.set(cadre, Category.LAND, new Duty.Entry(1L, List.of(), 1)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_office_ticks_the_helping_units_on_the_page() {
        assertThat(get(office, "/problems/duties/LAND")).hasStatusOk();
        assertThat(get(office, "/problems/duties/NOTHING")).hasStatus(404);
        var request = pages.post()
                .uri("/problems/duties/LAND")
                .param("handler", String.valueOf(unit("县水务局")))
                .param("support-" + unit("县水务局"), "on")
                .param("support-" + unit("县司法局"), "on")
                .param("version", "1");
        assertThat(request.with(People.as(office)).exchange()).hasStatus(303);
        assertThat(names(duties.of(office, Category.LAND).supporters())).containsExactly("县司法局");
        var without = pages.post().uri("/problems/duties/LAND").param("version", "2");
        assertThat(without.with(People.as(office)).exchange()).hasStatus(422);
    }

    @Test
    void the_table_is_handed_out_as_a_workbook() {
        assertThat(get(cadre, "/problems/duties/export.xlsx"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(roster.viewer(People.AUDITOR), "/problems/duties/export.xlsx"))
                .hasStatus(404);
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return pages.get().uri(path).with(People.as(viewer)).exchange();
    }
}
