package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.LedgerFiles;
import cn.daodi.platform.sheets.LedgerTable;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same roster in other layouts, and rosters in which something has changed. */
@ImportTest
class RosterChangesTests {
    private static final byte[] ROSTER = CountyLedgers.bytes(CountyLedgers.ROSTER);
    private static final List<LedgerTable> TABLES = CountyLedgers.ledger(CountyLedgers.ROSTER).sheets().stream()
            .map(LedgerTable::of)
            .toList();

    @Autowired
    ImportCounty county;

    private Viewer by;

    @BeforeEach
    void found() {
        by = county.found();
    }

    @Test
    void any_layout_gives_the_same_county() {
        county.applied(by, "01.xlsx", ROSTER);
        var expected = county.portrait(by);
        for (int seed = 0; seed < 4; seed++) {
            var other = county.found();
            county.applied(other, "某表", new LedgerFiles(seed).workbook(TABLES));
            assertThat(county.portrait(other)).isEqualTo(expected);
        }
        var byCsv = county.found();
        for (int sheet : new int[] {3, 2, 1, 0}) {
            county.applied(byCsv, "某表.csv", new LedgerFiles(sheet).csv(TABLES.get(sheet)));
        }
        assertThat(county.portrait(byCsv)).isEqualTo(expected);
    }

    @Test
    void a_changed_name_is_a_change_of_holder() {
        county.applied(by, "01.xlsx", ROSTER);
        county.nextDay();
        var edited = edited(Map.of("龙长河", "新县长", "龚斌", "新干部", "龙欣", "新联络"));
        var number = county.applied(by, "02.xlsx", edited);
        assertThat(county.lines(by, number))
                .filteredOn(line -> line.outcome() == Outcome.CHANGED)
                .extracting(line -> line.sheet() + line.row())
                .hasSize(3);
        assertThat(county.count(by, "directory.post where county = :county and kind = 'LEADER'"))
                .isEqualTo(20);
        assertThat(county.text(
                        by,
                        "select string_agg(person_name || ' ' || from_day || ' ' || coalesce(to_day::text, ''), '; ' order by from_day) "
                                + "from directory.v_tenure where county = :county and person_name in ('龚斌', '新干部')"))
                .isEqualTo("龚斌 2026-01-23 2026-01-23; 新干部 2026-01-24 ");
        assertThat(county.portrait(by))
                .contains("answers 林川县松源木业有限公司 SPONSOR 副县长 新县长")
                .contains("answers 绿色水稻产业 LIAISON 县农业农村局 · 联络员 新联络");
    }

    @Test
    void a_changed_unit_is_a_change() {
        county.applied(by, "01.xlsx", ROSTER);
        var tables = new ArrayList<>(TABLES);
        tables.set(1, with(TABLES.get(1), 0, "responsibleUnit", "县财政局"));
        var number = county.applied(by, "x.xlsx", new LedgerFiles(3).workbook(tables));
        assertThat(county.outcomes(by, number)).containsEntry(Outcome.CHANGED, 1L);
        assertThat(county.portrait(by)).contains("enterprise 金穗米业有限责任公司 91239921MA0000015C C1311 林川镇 县财政局");
    }

    @Test
    void unknown_units_and_leaders_are_refused_by_name() {
        var number = county.previewed(by, "x.csv", new LedgerFiles(1).csv(TABLES.get(0)));
        assertThat(county.outcomes(by, number)).containsEntry(Outcome.REFUSED, 11L);
        assertThat(county.remarks(by, number))
                .filteredOn(remark -> remark.level() == Remark.Level.REFUSED)
                .allMatch(remark -> remark.code().equals("import-row.unit-unknown")
                        && remark.field().equals("leadUnit"));
    }

    private static byte[] edited(Map<String, String> names) {
        var tables = TABLES.stream().map(table -> renamed(table, names)).toList();
        return new LedgerFiles(5).workbook(tables);
    }

    private static LedgerTable renamed(LedgerTable table, Map<String, String> names) {
        var rows = table.rows().stream()
                .map(row -> {
                    var changed = new LinkedHashMap<>(row);
                    changed.replaceAll((field, text) -> names.getOrDefault(text, text));
                    return (Map<String, String>) changed;
                })
                .toList();
        return new LedgerTable(table.kind(), rows);
    }

    private static LedgerTable with(LedgerTable table, int row, String field, String text) {
        var rows = new ArrayList<>(table.rows());
        var changed = new LinkedHashMap<>(rows.get(row));
        changed.put(field, text);
        rows.set(row, changed);
        return new LedgerTable(table.kind(), rows);
    }
}
