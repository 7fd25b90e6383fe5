package cn.daodi.platform.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.Audit;
import cn.daodi.platform.lists.Address;
import cn.daodi.platform.lists.Order;
import cn.daodi.platform.sheets.StreamedSheet;
import cn.daodi.platform.sheets.WrittenColumn;
import cn.daodi.platform.sheets.WrittenSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands a list out as a workbook, row by row as it is read; the audit log says who took what. */
@Component
public class ListExport {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Audit audit;
    private final Clock clock;

    ListExport(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is handed out.
     *
     * @param title key of the list's name
     * @param address what was asked for, filters and order included; the audit log keeps it
     * @param words filters and order in words
     */
    public record Wanted<T>(
            Shell shell, String title, Address address, List<String> words, List<ExportColumn<T>> columns) {

        /** The order as it stands under the title. */
        public static String sorted(Shell shell, Order order) {
            return shell.t(
                    order.descending() ? "list.sorted-down" : "list.sorted-up",
                    shell.t(order.key().label()));
        }
    }

    /**
     * Recorded before the first row leaves, since what has left cannot be called back. The workbook is written whole before it is
     * sent: no connection to the database waits for whoever downloads slowly, and what fails on the way is answered by a page.
     *
     * @param rows gives every row to whom it is handed
     */
    public <T> void send(Viewer by, Wanted<T> wanted, HttpServletResponse response, Consumer<Consumer<T>> rows) {
        audit.record(new Audit.Deed(
                by.county(),
                by.person().serial(),
                by.name(),
                "Exported",
                wanted.address().toString()));
        var head = head(wanted);
        var name = ContentDisposition.attachment()
                .filename(head.title() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        try {
            var file = Files.createTempFile("daodi-list", ".xlsx");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                        var sheet = new StreamedSheet(out, head)) {
                    rows.accept(row -> sheet.row(cells(wanted, row)));
                }
                response.setContentType(XLSX);
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
                response.setContentLengthLong(Files.size(file));
                Files.copy(file, response.getOutputStream());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) { // the disk is full, or whoever asked has hung up
            throw new UncheckedIOException(e);
        }
    }

    private <T> WrittenSheet head(Wanted<T> wanted) {
        var columns = wanted.columns().stream()
                .map(column -> WrittenColumn.of(wanted.shell().t(column.title()), column.width()))
                .toList();
        String title = wanted.shell().t(wanted.title());
        String note = wanted.shell().time(clock.instant()) + "　" + String.join("；", wanted.words());
        return new WrittenSheet(title, title, note, columns, List.of(), List.of());
    }

    private static <T> List<Object> cells(Wanted<T> wanted, T row) {
        return wanted.columns().stream()
                .map(column ->
                        (Object) Objects.requireNonNullElse(column.value().apply(row), ""))
                .toList();
    }
}
