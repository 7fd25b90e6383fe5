package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.enterprises.SurveyLedger;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 摸底表 of every shape: each row is taken or named with its fault, and what was handed out changes nothing when read again. */
@ImportTest
class SurveyImportTests {
    private static final String SURVEY = "03-企业基本情况摸底表.xlsx";
    private static final List<String> HEADERS = List.of(
            "企业性质",
            "企业规模",
            "职工人数（人）",
            "固定资产（万元）",
            "2025年产值（万元）",
            "2025年利税（万元）",
            "2025年利润（万元）",
            "主导产品",
            "主要市场",
            "困难和问题");
    private static final List<String> ODD = List.of(
            "",
            "很多",
            "1234567890123456789012345678901234567890",
            "-3",
            "1e99",
            "１２３",
            "12,345.6",
            "#REF!",
            "无",
            "<script>alert(1)</script>",
            "长".repeat(600),
            "2025-02-30",
            "9.99999",
            "'=1+1",
            " \t",
            "民营",
            "大型");

    @Autowired
    ImportCounty county;

    @Autowired
    SurveyLedger ledger;

    private Viewer by;

    @BeforeEach
    void roster() {
        by = county.found();
        county.applied(by, "01.xlsx", CountyLedgers.bytes(CountyLedgers.ROSTER));
    }

    private long answers() {
        return county.count(by, "enterprises.answer where county = :county");
    }

    @Test
    void what_was_handed_out_changes_nothing_when_it_is_read_again() {
        county.applied(by, "03.xlsx", CountyLedgers.bytes(SURVEY));
        long before = answers();
        assertThat(before).isGreaterThan(300);
        var number = county.applied(by, "survey.xlsx", ledger.workbook(by));
        assertThat(answers()).isEqualTo(before);
        assertThat(county.outcomes(by, number)).containsEntry(Outcome.UNCHANGED, 36L);
        assertThat(county.outcomes(by, number)).doesNotContainKeys(Outcome.NEW, Outcome.CHANGED, Outcome.REFUSED);
    }

    @Test
    void a_header_of_a_year_to_come_and_headers_of_two_years_are_refused_row_by_row() {
        for (var header : List.of("2031年产值（万元）", "2024年产值（万元）")) {
            var headers = new ArrayList<>(HEADERS);
            headers.set(4, header);
            var number = county.previewed(by, "03.xlsx", workbook(headers, List.of(row(names().getFirst(), "100"))));
            assertThat(county.outcomes(by, number)).as(header).containsEntry(Outcome.REFUSED, 1L);
        }
    }

    @Test
    void a_duplicate_and_an_unknown_enterprise_are_named() {
        String known = names().getFirst();
        var rows = List.of(row(known, "100"), row(known, "200"), row("没有这家公司", "300"), row("", "400"));
        var number = county.previewed(by, "03.xlsx", workbook(HEADERS, rows));
        assertThat(county.remarks(by, number))
                .extracting(Remark::code)
                .contains("survey.enterprise-unknown", "import-row.listed-twice");
    }

    @Test
    void forty_odd_tables_are_read_to_their_end() {
        var random = new Random(20260617);
        for (int table = 0; table < 40; table++) {
            var headers = new ArrayList<>(HEADERS);
            if (random.nextInt(3) == 0)
                headers.set(random.nextInt(headers.size()), ODD.get(random.nextInt(ODD.size())));
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i < 8; i++) rows.add(odd(random));
            String number;
            try {
                number = county.previewed(by, "03-" + table + ".xlsx", workbook(headers, rows));
            } catch (Refused refused) {
                assertThat(refused.faults().getFirst().code()).startsWith("sheet.");
                continue;
            }
            var run = county.await(by, number);
            assertThat(run.state()).as("table " + table).isEqualTo(RunState.PREVIEWED);
            assertThat(county.lines(by, number).stream()
                            .filter(line -> line.outcome() == Outcome.REFUSED)
                            .filter(line -> line.remarks().isEmpty()))
                    .as("a refused row says why")
                    .isEmpty();
        }
        assertThat(answers()).as("a preview writes nothing").isZero();
    }

    private List<String> names() {
        return List.of(county.text(
                        by,
                        "select string_agg(name, '|' order by number) from directory.v_subject where county = :county and kind = 'ENTERPRISE'")
                .split("\\|"));
    }

    private List<String> odd(Random random) {
        var row = new ArrayList<String>();
        var names = names();
        row.add(random.nextInt(6) == 0 ? ODD.get(random.nextInt(ODD.size())) : names.get(random.nextInt(names.size())));
        for (int i = 0; i < HEADERS.size(); i++)
            row.add(
                    random.nextInt(3) == 0
                            ? ODD.get(random.nextInt(ODD.size()))
                            : String.valueOf(random.nextInt(9999)));
        return random.nextInt(8) == 0 ? List.of() : row;
    }

    private static List<String> row(String name, String output) {
        return List.of(name, "民营", "小型", "120", "3000", output, "50", "30", "大米", "东北", "缺流动资金");
    }

    private static byte[] workbook(List<String> headers, List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("企业基本情况");
            sheet.createRow(0).createCell(0).setCellValue("重点包扶企业基本情况摸底表");
            fill(sheet.createRow(1), "企业名称", headers);
            for (int i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                if (!cells.isEmpty()) fill(sheet.createRow(i + 2), cells.getFirst(), cells.subList(1, cells.size()));
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Row row, String first, List<String> rest) {
        row.createCell(0).setCellValue(first);
        for (int i = 0; i < rest.size(); i++) {
            var cell = row.createCell(i + 1);
            if (rest.get(i).equals("#REF!")) cell.setCellErrorValue(FormulaError.REF.getCode());
            else if (rest.get(i).matches("\\d{1,6}")) cell.setCellValue(Integer.parseInt(rest.get(i)));
            else cell.setCellValue(rest.get(i));
        }
    }
}
