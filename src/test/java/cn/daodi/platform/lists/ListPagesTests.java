package cn.daodi.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The four lists as people and programs see them: title, order, paging, workbook. */
@DemoTest
class ListPagesTests {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"nowrap quiet\">(\\w+)</td>");
    private static final List<String> EXPORTS = List.of(
            "/enterprises/export.xlsx", "/task-forces/export.xlsx", "/notes/export.xlsx", "/reports/list/export.xlsx");
    private static final int HEAD = 3;

    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_title_tells_the_count_and_pressing_a_header_turns_the_order_round() throws Exception {
        var list = text(get(People.STATIONING, "/enterprises"));
        assertThat(list).contains("共 36 条").doesNotContain("aria-sort");
        var upwards = text(get(People.STATIONING, "/enterprises?sort=number"));
        assertThat(upwards).contains("aria-sort=\"ascending\"", "href=\"/enterprises?sort=-number\"", "恢复默认次序");
        var downwards = text(get(People.STATIONING, "/enterprises?sort=-number"));
        assertThat(numbers(downwards)).isEqualTo(numbers(upwards).reversed());
        assertThat(text(get(People.STATIONING, "/notes")))
                .contains("aria-sort=\"descending\"", "href=\"/notes?sort=day\"");
        assertThat(text(get(People.STATIONING, "/reports/list"))).contains("aria-sort=\"descending\"");
    }

    @Test
    void the_browser_remembers_how_many_rows_a_page_has_and_pages_follow_each_other() throws Exception {
        var kept = pages.post()
                .uri("/preferences")
                .param("rows", "20")
                .param("back", "/enterprises?sort=-name")
                .with(People.as(roster, People.STATIONING))
                .exchange();
        assertThat(kept).hasStatus3xxRedirection().cookies().hasValue(PagingArgument.ROWS, "20");
        for (var list : List.of("/enterprises", "/enterprises?sort=-name", "/enterprises?sort=number")) {
            var all = numbers(text(get(People.STATIONING, list)));
            var first = text(get(People.STATIONING, list, new Cookie(PagingArgument.ROWS, "20")));
            var second = text(get(People.STATIONING, next(first), new Cookie(PagingArgument.ROWS, "20")));
            assertThat(numbers(first)).hasSize(20);
            assertThat(second).contains("第一页", "共 36 条").doesNotContain("下一页");
            var both = new ArrayList<>(numbers(first));
            both.addAll(numbers(second));
            assertThat(both).as(list).hasSize(36).isEqualTo(all);
        }
        var odd = pages.post()
                .uri("/preferences")
                .param("rows", "7")
                .with(People.as(roster, People.STATIONING))
                .exchange();
        assertThat(odd).cookies().doesNotContainCookie(PagingArgument.ROWS);
    }

    @Test
    void an_unknown_order_and_a_broken_place_are_refused_with_a_sentence() throws Exception {
        for (var list : List.of("/enterprises", "/task-forces", "/notes", "/reports/list")) {
            var unknown = get(People.STATIONING, list + "?sort=person");
            assertThat(unknown).as(list).hasStatus(422);
            assertThat(text(unknown)).contains("不能按这一列排序");
            assertThat(text(get(People.STATIONING, list + "?after=E001")))
                    .as(list)
                    .contains("翻页参数无效");
        }
        assertThat(get(People.STATIONING, "/enterprises/export.xlsx?sort=person"))
                .hasStatus(422);
    }

    @Test
    void the_workbook_has_exactly_what_is_shown() throws Exception {
        for (var query : List.of("", "?sort=-name", "?q=%E7%B2%AE&sort=number", "?consent=outstanding")) {
            var shown = numbers(text(get(People.STATIONING, "/enterprises" + query)));
            assertThat(shown).as(query).isNotEmpty();
            assertThat(column(get(People.STATIONING, "/enterprises/export.xlsx" + query), 0))
                    .as(query)
                    .isEqualTo(shown);
        }
        var forces = get(People.INVESTMENT, "/task-forces/export.xlsx?sort=-funds");
        var shown = numbers(text(get(People.INVESTMENT, "/task-forces?sort=-funds")));
        assertThat(column(forces, 0)).isEqualTo(shown);
        assertThat(sheet(forces).get(HEAD - 1)).startsWith("编号", "产业");
        assertThat(sheet(forces).get(1).getFirst()).contains("2026-06-17 09:", "降序");
        var reports = column(get(People.STATIONING, "/reports/list/export.xlsx?state=RECEIVED&period=2026-06-H1"), 3);
        assertThat(reports).isNotEmpty().containsOnly("已接收");
        var problems = sheet(get(People.STATIONING, "/notes/export.xlsx?kind=PROBLEM&sort=day"));
        assertThat(problems.subList(HEAD, problems.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(3)).isEqualTo("问题"))
                .isSortedAccordingTo((one, other) -> one.get(1).compareTo(other.get(1)));
    }

    @Test
    void a_name_that_begins_like_a_formula_stays_text() throws Exception {
        jdbc.sql(
                        "update directory.subject set name = '=HYPERLINK(\"http://x\")' where county = '239921' and number = 'E001'")
                .update();
        var bytes = get(People.STATIONING, "/enterprises/export.xlsx?sort=number")
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var cell = workbook.getSheetAt(0).getRow(HEAD).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
        }
    }

    @Test
    void each_export_stands_in_the_audit_log_and_a_stranger_takes_nothing_of_others() throws Exception {
        for (var path : EXPORTS) get(People.STATIONING, path);
        var told = jdbc.sql(
                        "select detail from platform.audit where county = '239921' and deed = 'Exported' and who = :who")
                .param("who", People.STATIONING)
                .query(String.class)
                .list();
        assertThat(told).contains("/enterprises", "/task-forces", "/notes", "/reports/list");
        assertThat(column(get(People.OTHER_CADRE, "/enterprises/export.xlsx"), 0))
                .containsExactly("E002");
        assertThat(column(get(People.OTHER_CADRE, "/reports/list/export.xlsx?subject=E001"), 0))
                .isEmpty();
        assertThat(column(get(People.OTHER_CADRE, "/notes/export.xlsx?subject=E001"), 0))
                .isEmpty();
        assertThat(column(get(People.SYS_ADMIN, "/enterprises/export.xlsx"), 0)).isEmpty();
        assertThat(get(People.OTHER_CADRE, "/reports/queue")).hasStatus(404);
    }

    @Test
    void programs_read_on_by_the_cursor_they_were_given() throws Exception {
        for (var path : List.of("/api/v1/enterprises", "/api/v1/task-forces", "/api/v1/notes", "/api/v1/due-reports")) {
            int all = items(json(path + "?limit=200")).size();
            var read = new ArrayList<Object>();
            String cursor = "";
            do {
                var part = json(path + "?limit=9&cursor=" + cursor);
                assertThat(items(part)).hasSizeLessThanOrEqualTo(9);
                read.addAll(items(part));
                cursor = JsonPath.read(part, "$.next");
            } while (cursor != null && read.size() < 150);
            assertThat(read).as(path).doesNotHaveDuplicates().hasSize(Math.min(all, read.size()));
            if (all < 150) assertThat(read).isEqualTo(items(json(path + "?limit=200")));
        }
    }

    private static List<Map<String, Object>> items(String json) {
        return JsonPath.read(json, "$.items");
    }

    private String json(String path) throws Exception {
        return text(get(People.STATIONING, path));
    }

    private MvcTestResult get(String name, String path, Cookie... cookies) {
        var request = pages.get().uri(java.net.URI.create(path)).with(People.as(roster, name));
        if (cookies.length > 0) request.cookie(cookies);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> numbers(String html) {
        return NUMBER.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static String next(String html) {
        var link = NEXT.matcher(html);
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    private static List<String> column(MvcTestResult answer, int column) throws IOException {
        var rows = sheet(answer);
        return rows.subList(HEAD, rows.size()).stream()
                .map(row -> row.get(column))
                .toList();
    }

    private static List<List<String>> sheet(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".xlsx");
        var rows = new ArrayList<List<String>>();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var format = new DataFormatter();
            for (var row : workbook.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < 9; column++) cells.add(format.formatCellValue(row.getCell(column)));
                rows.add(cells);
            }
        }
        return rows;
    }
}
