package cn.daodi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.lists.Address;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list handed out is whole, or not handed out. */
@DemoTest
class ListExportTests {
    @Autowired
    ListExport export;

    @Autowired
    DemoRoster roster;

    @Autowired
    MockMvcTester pages;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void send(Consumer<Consumer<String>> rows) {
        var office = roster.viewer(People.STATIONING);
        var page = pages.get().uri("/task-forces").with(People.as(office)).exchange();
        var model = Objects.requireNonNull(page.getMvcResult().getModelAndView());
        var shell = (Shell) Objects.requireNonNull(model.getModel().get("shell"));
        var columns = List.of(new ExportColumn<String>("task-force.industry", 20, row -> row));
        export.send(
                office,
                new ListExport.Wanted<>(shell, "nav.taskForces", Address.of("/task-forces"), List.of(), columns),
                response,
                rows);
    }

    private static long left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("daodi-list"))
                    .count();
        }
    }

    @Test
    void nothing_leaves_before_all_is_read() throws IOException {
        long before = left();
        send(rows -> {
            for (int i = 0; i < 3000; i++) rows.accept("第" + i + "行");
            assertThat(response.isCommitted()).isFalse();
        });
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("第2999行");
        }
        assertThat(response.getContentLengthLong()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(left()).isEqualTo(before);
    }

    @Test
    void what_fails_on_the_way_leaves_the_answer_to_the_error_page() throws IOException {
        long before = left();
        assertThatThrownBy(() -> send(rows -> {
                    for (int i = 0; i < 3000; i++) rows.accept("第" + i + "行");
                    throw new IllegalStateException("the database is gone");
                }))
                .hasMessage("the database is gone");
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getContentType()).isNull();
        assertThat(left()).isEqualTo(before);
    }
}
