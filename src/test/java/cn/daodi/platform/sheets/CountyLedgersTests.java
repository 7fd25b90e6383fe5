package cn.daodi.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountyLedgersTests {
    private final Ledger roster = CountyLedgers.ledger(CountyLedgers.ROSTER);

    @Test
    void headers_of_two_rows_become_paths() {
        assertThat(headers(sheet("领导包项")))
                .containsExactly(
                        "序号",
                        "产业名称",
                        "县领导/包项县领导",
                        "县领导/职务",
                        "牵头单位",
                        "配合单位",
                        "责任单位主要负责人/姓名",
                        "责任单位主要负责人/职务",
                        "联络员（专人）",
                        "联系电话",
                        "年度到位资金目标");
        assertThat(headers(sheet("干部驻企")))
                .containsExactly(
                        "序号",
                        "企业名称",
                        "统一社会信用代码",
                        "行业代码",
                        "所在乡镇（园区）",
                        "包企县领导/包企县领导",
                        "包企县领导/职务",
                        "责任单位",
                        "驻企干部/驻企干部",
                        "驻企干部/职务",
                        "驻企干部/联系电话",
                        "企业/企业联系人",
                        "企业/职务",
                        "企业/联系电话");
        assertThat(headers(sheet("责任单位"))).containsExactly("序号", "单位名称", "单位类别", "主要负责人", "电话", "联络员", "电话");
    }

    @Test
    void title_unit_rows_and_foot_notes_are_told_apart() {
        var sheet = sheet("领导包项");
        assertThat(sheet.title()).isEqualTo("林川县2026年重点产业招商“领导包项”责任分工表");
        assertThat(sheet.unit()).isEqualTo("万元");
        assertThat(sheet.lines()).hasSize(11).first().extracting(Line::number).isEqualTo(5);
        assertThat(sheet.leftOut()).containsExactly(new LeftOut(16, "foot-note", "注：联络员变动须于3个工作日内报县产业招商办。"));
        assertThat(sheet("干部驻企").lines()).hasSize(37);
        assertThat(sheet("责任单位").lines()).hasSize(48);
        assertThat(sheet("县领导").lines()).hasSize(20);
    }

    @Test
    void all_four_sheets_are_recognised() {
        var kinds = roster.sheets().stream()
                .map(sheet -> SheetKinds.known().recognise(sheet))
                .toList();
        assertThat(kinds).extracting(Mapping::kind).containsExactly("task-forces", "stationings", "units", "leaders");
        assertThat(kinds).allMatch(Mapping::isReadable);
        assertThat(kinds.get(1).fields())
                .containsExactly(
                        "number",
                        "name",
                        "creditCode",
                        "classCode",
                        "township",
                        "sponsor",
                        "sponsorPost",
                        "responsibleUnit",
                        "cadre",
                        "cadrePost",
                        "cadrePhone",
                        "contact",
                        "contactPost",
                        "contactPhone");
        assertThat(kinds.getFirst().fields())
                .containsExactly(
                        "number",
                        "name",
                        "sponsor",
                        "sponsorPost",
                        "leadUnit",
                        "supportingUnits",
                        "head",
                        "headPost",
                        "liaison",
                        "liaisonPhone",
                        "fundsTarget");
    }

    @Test
    void a_leaders_cell_merged_downwards_stands_in_every_row() {
        var rows = LedgerTable.of(sheet("干部驻企")).rows();
        assertThat(rows.get(1)).containsEntry("sponsor", "方斌").containsEntry("sponsorPost", "县委书记");
        assertThat(rows.get(22)).containsEntry("sponsor", "龙长河").containsEntry("sponsorPost", "副县长");
        assertThat(rows.get(27)).containsEntry("sponsor", "王辉").containsEntry("sponsorPost", "副县长");
        assertThat(rows.get(36)).containsEntry("sponsor", "万超");
    }

    @Test
    void what_lies_in_wait_is_tidied_and_named() {
        var stationings = sheet("干部驻企");
        assertThat(row(sheet("领导包项"), 8).text("sponsor")).isEqualTo("文晓东");
        assertThat(row(sheet("领导包项"), 8).remarks())
                .containsExactly(remark("tidied", List.of(" 文　晓东", "文晓东"), "领导包项", 8, "县领导/包项县领导", "sponsor"));
        assertThat(row(sheet("领导包项"), 11).text("liaisonPhone")).isEqualTo("17005989516");
        assertThat(row(sheet("领导包项"), 11).remarks()).extracting(Remark::code).containsExactly("stored-as-number");
        assertThat(row(stationings, 25).text("cadrePhone")).isEqualTo("18985898334");
        assertThat(row(stationings, 14).text("creditCode")).isEqualTo("91239921MA0000103T");
        assertThat(row(stationings, 19).text("name")).isEqualTo("康源中药饮片有限责任公司");
        long tidied = stationings.lines().stream()
                .mapToLong(line -> row(stationings, line.number()).remarks().size())
                .sum();
        assertThat(tidied).isEqualTo(3);
    }

    @Test
    void the_other_ledgers_are_read_though_nobody_reads_their_rows_yet() {
        var projects = CountyLedgers.ledger("02-项目台账.xlsx").sheets();
        assertThat(projects).hasSize(1).first().satisfies(sheet -> {
            assertThat(sheet.lines()).hasSize(42);
            assertThat(headers(sheet)).contains("投资情况/总投资", "计划（实际）时间/开工时间", "责任落实/联系电话");
            assertThat(sheet.lines().get(15).at(13).text()).isEqualTo("2025-05-08");
        });
        var figures = CountyLedgers.ledger("04-主要经济指标.xlsx").sheets();
        assertThat(figures).extracting(sheet -> sheet.lines().size()).containsExactly(27, 10, 6);
        assertThat(figures.getFirst().lines().get(2).at(3).text()).isEqualTo("8.3");
        assertThat(headers(figures.get(1))).contains("第二产业增加值/总量（亿元）", "一般公共预算收入/增幅位次");
    }

    @Test
    void the_survey_is_recognised_with_all_its_columns() {
        assertThat(CountyLedgers.ledger("03-企业基本情况摸底表.xlsx").sheets())
                .hasSize(1)
                .first()
                .satisfies(sheet -> {
                    assertThat(sheet.lines()).hasSize(36);
                    var mapping = SheetKinds.known().recognise(sheet);
                    assertThat(mapping.kind()).isEqualTo("surveys");
                    assertThat(mapping.fields()).hasSize(17).doesNotContain("").doesNotHaveDuplicates();
                });
    }

    @Test
    void other_ledgers_are_not_taken_for_ours() {
        for (var file : List.of("02-项目台账.xlsx", "04-主要经济指标.xlsx")) {
            for (var sheet : CountyLedgers.ledger(file).sheets()) {
                assertThat(SheetKinds.known().recognise(sheet).kind())
                        .as(sheet.name())
                        .isEmpty();
            }
        }
    }

    private Sheet sheet(String name) {
        return roster.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SheetRow row(Sheet sheet, int number) {
        return SheetRow.all(sheet, SheetKinds.known().recognise(sheet)).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Remark remark(String code, List<String> args, String sheet, int row, String header, String field) {
        return new Remark(Remark.Level.TIDIED, code, args, sheet, row, header, field);
    }

    private static List<String> headers(Sheet sheet) {
        return sheet.columns().stream().map(Column::header).toList();
    }
}
