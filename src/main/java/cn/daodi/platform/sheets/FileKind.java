package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is, by its first bytes. */
enum FileKind {
    XLSX {
        @Override
        List<Grid> read(String fileName, byte[] content) {
            return new XlsxFile(content).grids();
        }
    },
    XLS {
        @Override
        List<Grid> read(String fileName, byte[] content) {
            return new XlsFile(content).grids();
        }
    },
    CSV {
        @Override
        List<Grid> read(String fileName, byte[] content) {
            return List.of(new CsvFile(fileName, content).grid());
        }
    };

    private static final List<String> OTHERS = List.of("<", "%PDF", "{\\rtf");

    abstract List<Grid> read(String fileName, byte[] content);

    static FileKind of(byte[] content) {
        if (content.length == 0) throw new Refused("sheet.empty");
        if (content.length > Limits.BYTES) throw new Refused("sheet.too-large", Limits.BYTES / 1024 / 1024);
        var magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OOXML) return XLSX;
        if (magic == FileMagic.OLE2) return XLS;
        if (startsWith(content, "PK")) throw new Refused("sheet.broken");
        boolean other = OTHERS.stream().anyMatch(mark -> startsWith(content, mark));
        if (other || magic != FileMagic.UNKNOWN) throw new Refused("sheet.not-a-spreadsheet");
        return CSV;
    }

    private static boolean startsWith(byte[] content, String mark) {
        var head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^\\u00EF\\u00BB\\u00BF", "").strip().startsWith(mark);
    }
}
