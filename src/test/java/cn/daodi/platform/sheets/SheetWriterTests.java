package cn.daodi.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTests {
    private static final WrittenSheet SHEET = new WrittenSheet(
            "干部驻企",
            "林川县2026年“干部驻企”责任分工表",
            "2026年1月23日　　单位：万元",
            List.of(
                    WrittenColumn.of("序号", 6),
                    WrittenColumn.of("企业名称", 30),
                    WrittenColumn.in("包企县领导", "包企县领导", 12).mergedDown(),
                    WrittenColumn.in("包企县领导", "职务", 20).mergedDown(),
                    WrittenColumn.of("联系电话", 14)),
            List.of(
                    List.of(1, "金穗米业有限责任公司", "方斌", "县委书记", "18123952784"),
                    List.of(2, "=HYPERLINK(\"http://x\")", "方斌", "县委书记", "+8618123952784"),
                    List.of(3, "@某", "汤国庆", "县长", "")),
            List.of("注：驻企干部为副科级以上。"));

    @Test
    void what_is_written_is_read_again() {
        var sheet = Ledger.read("x", SheetWriter.write(List.of(SHEET))).sheets().getFirst();
        assertThat(sheet.title()).isEqualTo(SHEET.title());
        assertThat(sheet.unit()).isEqualTo("万元");
        assertThat(sheet.columns())
                .extracting(Column::header)
                .containsExactly("序号", "企业名称", "包企县领导/包企县领导", "包企县领导/职务", "联系电话");
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet.lines().get(1).at(2).text()).isEqualTo("方斌");
        assertThat(sheet.lines().get(1).at(1).text()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(sheet.leftOut()).hasSize(1);
    }

    @Test
    void what_looks_like_a_formula_or_a_number_stays_text() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(List.of(SHEET))))) {
            var row = workbook.getSheetAt(0).getRow(5);
            for (int column : new int[] {1, 4}) {
                assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(column).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
            }
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(workbook.getSheetAt(0).getMergedRegions())
                    .extracting(Object::toString)
                    .hasSize(8);
        }
    }

    @Test
    void characters_no_spreadsheet_can_hold_are_dropped() {
        var odd = new WrittenSheet(
                "表",
                "题",
                "",
                List.of(WrittenColumn.of("姓名", 8), WrittenColumn.of("职务", 8)),
                List.of(List.of("某\u0007人", "县\uFFFE长")),
                List.of());
        var sheet = Ledger.read("x", SheetWriter.write(List.of(odd))).sheets().getFirst();
        assertThat(sheet.lines().getFirst().at(0).text()).isEqualTo("某人");
    }
}
