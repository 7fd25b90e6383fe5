package cn.daodi.platform.papers;

import static cn.daodi.platform.papers.LayoutTests.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables as they are printed: within their columns, row by row. */
class TableLayoutTests {
    @BeforeAll
    static void quietly() {
        LayoutTests.quietly();
    }

    @Test
    void names_of_forty_characters_stay_within_their_columns() throws IOException, InterruptedException {
        String name = "林川县北药道地药材规范化种植与饮片精深加工及健康食品全产业链发展集团股份有限公司甲";
        assertThat(name).hasSizeGreaterThanOrEqualTo(40);
        var row = List.of(
                TablePaper.Cell.of("1"),
                TablePaper.Cell.of(name),
                TablePaper.Cell.of(name),
                TablePaper.Cell.of(name),
                new TablePaper.Cell(List.of(PaperLine.of(name), PaperLine.of("=1+1 {{标题}} [对象]"))));
        var docx = plans(Collections.nCopies(30, row));
        assertThat(PrintedPaper.paragraphs(docx))
                .filteredOn(text -> text.contains("{{标题}} [对象]"))
                .hasSize(30);
        var printed = PrintedPaper.of(docx);
        assertThat(printed.sheets())
                .allSatisfy(sheet -> assertThat(sheet.body()).allSatisfy(line -> {
                    assertThat(line.left()).isGreaterThan(34);
                    assertThat(line.right()).isLessThan(297 - 36);
                }));
        assertThat(printed.sheets().get(1).body().getFirst().text())
                .contains("对象")
                .contains("措施");
    }

    private static byte[] plans(List<List<TablePaper.Cell>> rows) throws IOException {
        var columns = List.of("序号", "对象", "首访", "工作计划", "措施").stream()
                .map(column -> new TablePaper.Column(column, 20))
                .toList();
        var kind = new PaperKind(
                1, "plans", "工作计划一览表", TablePaper.sample(Map.of("计划表", columns)), Set.of("计划表"), Set.of());
        var table = new TablePaper.Table("计划表", "", columns, rows);
        return set(new TablePaper(kind, "县驻企办", kind.name(), "截至2026年6月17日", List.of(table)));
    }

    /** 序号 and 对象 stand beside the first and the last measure: no page begins with measures of nobody. */
    @Test
    void no_row_of_a_table_goes_over_a_page() throws IOException, InterruptedException {
        var rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> List.of(
                        TablePaper.Cell.of(String.valueOf(number)),
                        TablePaper.Cell.of("企业" + number),
                        TablePaper.Cell.of("6月1日"),
                        TablePaper.Cell.of("已接收"),
                        TablePaper.Cell.of("首" + number + "\n" + "措施\n".repeat(number % 5) + "末" + number)))
                .toList();
        var sheets = PrintedPaper.of(plans(rows)).sheets();
        assertThat(sheets).hasSizeGreaterThan(3);
        for (var sheet : sheets) {
            String text = sheet.body().stream().map(PrintedPaper.Line::text).collect(Collectors.joining("\n"));
            assertThat(text).contains("对象", "措施");
            for (int number = 1; number <= 30; number++)
                assertThat(Pattern.compile("首" + number + "$", Pattern.MULTILINE)
                                .matcher(text)
                                .find())
                        .as("row " + number)
                        .isEqualTo(Pattern.compile("末" + number + "$", Pattern.MULTILINE)
                                .matcher(text)
                                .find());
        }
    }

    @Test
    void a_row_longer_than_a_page_loses_nothing() throws IOException, InterruptedException {
        var row = List.of("1", "企业", "6月1日", "已接收", "措施\n".repeat(60) + "末").stream()
                .map(TablePaper.Cell::of)
                .toList();
        var last = PrintedPaper.of(plans(List.of(row, row))).sheets().getLast().body();
        assertThat(last).extracting(PrintedPaper.Line::text).anyMatch(text -> text.endsWith("末"));
    }
}
