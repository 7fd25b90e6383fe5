package cn.daodi.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet whose rows leave as they come: long lists do not stand in memory. */
public final class StreamedSheet implements AutoCloseable {
    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet out;
    private final SheetWriter writer;
    private int next;

    /** Begins with the head of the sheet; its own rows are not looked at. */
    public StreamedSheet(OutputStream to, WrittenSheet head) {
        workbook = new Workbook(to, "Daodi", "1.0");
        out = workbook.newWorksheet(head.name());
        writer = new SheetWriter(head, out);
        next = writer.begin();
    }

    /** One cell per column. */
    public void row(List<Object> cells) {
        writer.row(next, cells);
        writer.frame(next, next);
        if (++next % KEPT != 0) return;
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
