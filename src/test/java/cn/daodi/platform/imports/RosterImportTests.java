package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.LedgerTable;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class RosterImportTests {
    private static final byte[] ROSTER = CountyLedgers.bytes(CountyLedgers.ROSTER);
    private static final List<LedgerTable> TABLES = CountyLedgers.ledger(CountyLedgers.ROSTER).sheets().stream()
            .map(LedgerTable::of)
            .toList();

    @Autowired
    ImportCounty county;

    @Autowired
    Imports imports;

    @Autowired
    RosterExport export;

    private Viewer by;

    @BeforeEach
    void found() {
        by = county.found();
    }

    @Test
    void a_preview_says_what_would_happen_and_changes_nothing() {
        var before = county.portrait(by);
        var number = county.previewed(by, "01.xlsx", ROSTER);
        assertThat(county.outcomes(by, number))
                .containsEntry(Outcome.NEW, 114L)
                .containsEntry(Outcome.CHANGED, 1L)
                .containsEntry(Outcome.REFUSED, 1L)
                .containsEntry(Outcome.LEFT_OUT, 2L);
        assertThat(county.portrait(by)).isEqualTo(before);
        assertThat(imports.require(by, number).state()).isEqualTo(RunState.PREVIEWED);
    }

    @Test
    void the_roster_gives_the_county_its_people_and_duties() {
        county.applied(by, "01.xlsx", ROSTER);
        assertThat(county.count(by, "directory.unit where county = :county and kind not in ('TOWNSHIP', 'OFFICE')"))
                .isEqualTo(36);
        assertThat(county.count(by, "directory.unit where county = :county and kind = 'TOWNSHIP'"))
                .isEqualTo(9);
        assertThat(county.count(by, "directory.unit where county = :county and kind = 'OFFICE'"))
                .isEqualTo(3);
        assertThat(county.count(by, "directory.post where county = :county and kind = 'LEADER'"))
                .isEqualTo(20);
        assertThat(county.count(by, "directory.post where county = :county and title = '副县长'"))
                .isEqualTo(4);
        assertThat(county.count(by, "projects.task_force where county = :county and sponsor is not null"))
                .isEqualTo(11);
        assertThat(county.count(by, "enterprises.enterprise where county = :county and sponsor is not null"))
                .isEqualTo(36);
        assertThat(county.count(
                        by, "enterprises.stationing where county = :county and to_day is null and consent_on is null"))
                .isEqualTo(36);
        assertThat(
                        county.count(
                                by,
                                "directory.account a where county = :county and person not in "
                                        + "(select person from directory.tenure t where t.county = a.county and from_day = date '2026-01-22')"))
                .isZero();
        assertThat(county.portrait(by))
                .contains("answers 绿色水稻产业 SPONSOR 县委书记 方斌")
                .contains("answers 林川县松源木业有限公司 SPONSOR 副县长 龙长河")
                .contains("answers 林川县山野菌业有限公司 SPONSOR 副县长 李玉兰")
                .contains("answers 北药产业 SPONSOR 县政协主席 文晓东")
                .contains("post 县农业农村局 · 主要负责人 HEAD 贾立新 15603149809 局长")
                .contains("force 绿色水稻产业 县农业农村局 150000000.00")
                .contains("enterprise 康源中药饮片有限责任公司 91239921MA0000162X C2730 永安镇 林川生态环境局 杜勇 厂长 15968061881")
                .contains("unit 县产业招商办公室 OFFICE 县投资促进中心");
    }

    @Test
    void what_lies_in_wait_is_named_with_sheet_row_and_column() {
        var number = county.previewed(by, "01.xlsx", ROSTER);
        assertThat(county.remarks(by, number))
                .contains(
                        new Remark(
                                Remark.Level.REFUSED,
                                "import-row.listed-twice",
                                List.of("干部驻企", "16"),
                                "干部驻企",
                                41,
                                "统一社会信用代码",
                                "creditCode"),
                        new Remark(
                                Remark.Level.QUESTION,
                                "credit-code",
                                List.of("91239921MA0000058A", "R"),
                                "干部驻企",
                                9,
                                "统一社会信用代码",
                                "creditCode"),
                        new Remark(
                                Remark.Level.TIDIED,
                                "tidied",
                                List.of("91239921ma0000103t", "91239921MA0000103T"),
                                "干部驻企",
                                14,
                                "统一社会信用代码",
                                "creditCode"),
                        new Remark(
                                Remark.Level.TIDIED,
                                "tidied",
                                List.of(" 文　晓东", "文晓东"),
                                "领导包项",
                                8,
                                "县领导/包项县领导",
                                "sponsor"),
                        new Remark(
                                Remark.Level.TIDIED,
                                "stored-as-number",
                                List.of("17005989516"),
                                "领导包项",
                                11,
                                "联系电话",
                                "liaisonPhone"),
                        new Remark(
                                Remark.Level.TIDIED,
                                "tidied",
                                List.of("189-8589-8334", "18985898334"),
                                "干部驻企",
                                25,
                                "驻企干部/联系电话",
                                "cadrePhone"),
                        new Remark(
                                Remark.Level.TIDIED,
                                "tidied",
                                List.of("康源中药饮片有限责任公司  ", "康源中药饮片有限责任公司"),
                                "干部驻企",
                                19,
                                "企业名称",
                                "name"));
        assertThat(county.remarks(by, number)).hasSize(9);
    }

    @Test
    void a_wrong_check_character_is_settled_by_a_reason() {
        var number = county.previewed(by, "01.xlsx", ROSTER);
        imports.explain(by, number, new Imports.Place("干部驻企", 9, "creditCode"), "已核对营业执照");
        county.await(by, number);
        assertThat(county.remarks(by, number))
                .filteredOn(remark -> remark.level() == Remark.Level.QUESTION)
                .isEmpty();
        imports.apply(by, number);
        county.await(by, number);
        assertThat(
                        county.text(
                                by,
                                "select code_reason from enterprises.enterprise where county = :county and credit_code = '91239921MA0000058A'"))
                .isEqualTo("已核对营业执照");
        assertThat(county.remarks(by, county.previewed(by, "01.xlsx", ROSTER)))
                .filteredOn(remark -> remark.level() == Remark.Level.QUESTION)
                .isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        county.applied(by, "01.xlsx", ROSTER);
        var before = county.portrait(by);
        county.nextDay();
        var number = county.applied(by, "01.xlsx", ROSTER);
        assertThat(county.outcomes(by, number)).containsOnlyKeys(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.LEFT_OUT);
        assertThat(county.portrait(by)).isEqualTo(before);
    }

    @Test
    void the_export_is_read_again_without_a_change() {
        county.applied(by, "01.xlsx", ROSTER);
        var number = county.previewed(by, "roster.xlsx", export.workbook(by));
        assertThat(county.outcomes(by, number)).containsOnly(Map.entry(Outcome.UNCHANGED, 115L));
    }
}
