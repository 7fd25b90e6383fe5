package cn.daodi.platform.sheets;

import cn.daodi.kernel.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab separated text in UTF-8, GB18030 (what Excel and WPS write in China) or UTF-16 with a mark. */
record CsvFile(String fileName, byte[] content) {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    Grid grid() {
        var text = text();
        if (text.isBlank()) throw new Refused("sheet.empty");
        var rows = new TreeMap<Integer, NavigableMap<Integer, Cell>>();
        var limits = new Limits();
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (var line : parser) {
                var cells = cells(line, limits);
                if (!cells.isEmpty()) rows.put((int) line.getRecordNumber() - 1, cells);
            }
        } catch (IOException | UncheckedIOException quoting) {
            throw new Refused("sheet.csv-quoting", rows.isEmpty() ? 1 : rows.lastKey() + 2);
        }
        return new Grid(fileName.replaceFirst("\\.[^.]*$", ""), rows, List.of());
    }

    private static NavigableMap<Integer, Cell> cells(CSVRecord line, Limits limits) {
        var cells = new TreeMap<Integer, Cell>();
        for (int column = 0; column < line.size(); column++) {
            var cell = Cell.of(line.get(column));
            if (cell.isBlank()) continue;
            limits.cell(column, cell.text());
            cells.put(column, cell);
        }
        return cells;
    }

    /** The delimiter that stands most often in the first lines. */
    private static CSVFormat format(String text) {
        var head = text.lines().limit(10).toList();
        char delimiter = Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong(candidate -> head.stream()
                        .mapToLong(
                                line -> line.chars().filter(c -> c == candidate).count())
                        .sum()))
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private String text() {
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF))
            return plain(new String(content, StandardCharsets.UTF_16));
        return CHARSETS.stream()
                .map(this::decoded)
                .flatMap(Optional::stream)
                .findFirst()
                .map(CsvFile::plain)
                .orElseThrow(() -> new Refused("sheet.not-a-spreadsheet"));
    }

    private Optional<String> decoded(Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private boolean startsWith(int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /** Binary files can pass for GB18030; control characters give them away. */
    private static String plain(String text) {
        boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (binary) throw new Refused("sheet.not-a-spreadsheet");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
