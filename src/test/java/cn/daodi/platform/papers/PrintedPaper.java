package cn.daodi.platform.papers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** A paper as a reader's program lays it out, in millimetres; and what stands in its file. */
record PrintedPaper(List<Sheet> sheets) {
    private static final double POINT = 25.4 / 72;
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)</word>");

    /** One line of letters with its edges. */
    record Line(double left, double top, double right, double bottom, String text) {}

    /** One page. */
    record Sheet(List<Line> lines) {
        /** Lines of the text, without the page number. */
        List<Line> body() {
            return lines.stream().filter(line -> !isPageNumber(line)).toList();
        }

        Line pageNumber() {
            return lines.stream().filter(Sheet::isPageNumber).findFirst().orElseThrow();
        }

        private static boolean isPageNumber(Line line) {
            return line.text().matches("—\\d+—");
        }
    }

    /** Printed by LibreOffice; skipped, and said so, where it is not installed. */
    static PrintedPaper of(byte[] docx) throws IOException, InterruptedException {
        assumeTrue(
                installed("soffice", "--version"),
                "LibreOffice is not installed: the layout of papers is not measured");
        assumeTrue(
                installed("pdftotext", "-v"), "poppler-utils are not installed: the layout of papers is not measured");
        var folder = Files.createTempDirectory(Path.of("target"), "paper-").toAbsolutePath();
        Files.write(folder.resolve("paper.docx"), docx);
        run(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "paper.docx");
        run(folder, "pdftotext", "-bbox", "paper.pdf", "paper.html");
        var sheets = new ArrayList<Sheet>();
        var pages = Files.readString(folder.resolve("paper.html")).split("<page ");
        for (int i = 1; i < pages.length; i++) sheets.add(new Sheet(lines(pages[i])));
        return new PrintedPaper(sheets);
    }

    private static List<Line> lines(String page) {
        var rows = new TreeMap<Long, Line>();
        WORD.matcher(page).results().forEach(word -> {
            double left = Double.parseDouble(word.group(1)) * POINT;
            double top = Double.parseDouble(word.group(2)) * POINT;
            double right = Double.parseDouble(word.group(3)) * POINT;
            double bottom = Double.parseDouble(word.group(4)) * POINT;
            var line = new Line(left, top, right, bottom, word.group(5));
            rows.merge(Math.round(bottom / 2), line, PrintedPaper::joined);
        });
        return List.copyOf(rows.values());
    }

    private static Line joined(Line one, Line next) {
        return new Line(
                Math.min(one.left(), next.left()),
                Math.min(one.top(), next.top()),
                Math.max(one.right(), next.right()),
                Math.max(one.bottom(), next.bottom()),
                one.text() + next.text());
    }

    private static boolean installed(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        int ended = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (ended != 0) throw new IllegalStateException(Files.readString(log.toPath()));
    }

    /** A part of the file as text. */
    static String part(byte[] docx, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
            return "";
        } catch (IOException impossible) { // the stream is memory
            throw new IllegalStateException(impossible);
        }
    }

    /** All words of the document, paragraph by paragraph. */
    static List<String> paragraphs(byte[] docx) {
        return Pattern.compile("(?s)<w:p[ >].*?</w:p>")
                .matcher(part(docx, "word/document.xml"))
                .results()
                .map(paragraph -> Pattern.compile("<w:t[^>]*>([^<]*)</w:t>")
                        .matcher(paragraph.group())
                        .results()
                        .map(text -> text.group(1)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&amp;", "&"))
                        .reduce("", String::concat))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
