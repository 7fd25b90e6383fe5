package cn.daodi.platform.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the default templates in src/main/resources/papers, so that nobody needs a word processor to build them again. Run
 * {@code main} after a change; a test says when the committed files differ.
 */
final class TemplateMaker {
    static final Path FOLDER = Path.of("src/main/resources/papers");
    /** GB/T 9704: A4, 37 mm above, 28 mm left, 35 mm below, 26 mm right; 22 lines of 28 characters. */
    private static final String PORTRAIT = """
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1423" w:gutter="0"/>\
            <w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="0"/>""";
    /** The same sheet turned: the bound edge is above. */
    private static final String LANDSCAPE = """
            <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="850" w:gutter="0"/>\
            <w:docGrid w:type="lines" w:linePitch="312"/>""";

    private TemplateMaker() {}

    /** Where the folder stands, if it is not here. */
    public static void main(String[] arguments) throws IOException {
        for (var made : all().entrySet()) Files.write(FOLDER.resolve(made.getKey()), made.getValue());
    }

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("brief.docx", docx(brief(), PORTRAIT));
        all.put("report.docx", docx(report(), PORTRAIT));
        all.put("plans.docx", docx(plans(), LANDSCAPE));
        all.put("responsibilities.docx", docx(responsibilities(), LANDSCAPE));
        all.put("overview.docx", docx(overview(), LANDSCAPE));
        return all;
    }

    private static String brief() {
        return p("Masthead", "{{报头}}") + p("Issue", "{{期号}}")
                + "<w:p><w:pPr><w:pStyle w:val=\"Publisher\"/></w:pPr>" + run("{{编发单位}}")
                + "<w:r><w:tab/></w:r>" + run("{{日期}}") + "</w:p>"
                + p("Normal", "") + p("Normal", "") + p("Title", "{{标题}}") + p("Normal", "") + sections()
                + imprint();
    }

    private static String report() {
        return p("Title", "{{标题}}")
                + p("Subtitle", "{{副题}}")
                + p("Normal", "")
                + sections()
                + p("Signature", "")
                + p("Signature", "{{?落款}}")
                + p("Signature", "{{内容}}")
                + p("Signature", "{{/落款}}");
    }

    /** 一、 with paragraphs, （一） below it with its own. */
    private static String sections() {
        return p("Text", "{{?部分}}")
                + p("Heading1", "{{部分标题}}")
                + paragraphs()
                + p("Text", "{{?节}}")
                + p("Heading2", "{{节标题}}")
                + paragraphs()
                + p("Text", "{{/节}}")
                + p("Text", "{{/部分}}");
    }

    private static String paragraphs() {
        return p("Text", "{{?段}}") + p("Text", "{{内容}}") + p("Text", "{{/段}}");
    }

    /**
     * 版记: between two lines of 0.35 mm, at the foot of the page on which the text ends. It floats where the paragraph after it
     * stands, which is as low as can be and yet does not fit below 22 lines.
     */
    private static String imprint() {
        return """
                <w:p><w:pPr><w:pStyle w:val="Imprint"/><w:framePr w:w="8844" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/></w:pPr>\
                %s<w:r><w:tab/></w:r>%s</w:p>""".formatted(run("　{{编发单位}}"), run("{{日期}}印发　")) + p("Anchor", "");
    }

    private static String plans() {
        return head() + table("计划表", List.of("序号", "对象", "首访", "工作计划", "措施"), List.of(700, 2600, 1400, 1850, 6206));
    }

    private static String responsibilities() {
        return head()
                + p("Heading1", "一、产业专班")
                + table(
                        "产业表",
                        List.of("序号", "产业", "包项县领导", "职务", "责任单位", "单位负责人", "联络员"),
                        List.of(700, 3000, 1300, 2700, 2400, 1356, 1300))
                + p("Heading1", "二、重点企业")
                + table(
                        "企业表",
                        List.of("序号", "企业", "包企县领导", "职务", "责任单位", "驻企干部", "干部职务"),
                        List.of(700, 3300, 1300, 2350, 2400, 1256, 1450));
    }

    private static String overview() {
        return head()
                + table(
                        "对象表",
                        List.of("序号", "对象", "责任单位", "最近半月报", "逾期措施", "待兑现承诺", "最近联系"),
                        List.of(600, 2500, 1900, 1950, 2450, 1856, 1500));
    }

    private static String head() {
        return p("Title", "{{标题}}") + p("Note", "{{说明}}");
    }

    /** A header row that is repeated on each page, and the row that stands for every row: whole, with its number and name. */
    private static String table(String name, List<String> columns, List<Integer> widths) {
        int last = columns.size();
        String grid = widths.stream()
                .map(width -> "<w:gridCol w:w=\"%d\"/>".formatted(width))
                .collect(Collectors.joining());
        String heads = IntStream.range(0, last)
                .mapToObj(i ->
                        cell(widths.get(i), "TableHead", i == 0 ? "{{" + name + "}}" + columns.get(i) : columns.get(i)))
                .collect(Collectors.joining());
        String cells = IntStream.range(0, last)
                .mapToObj(i -> cell(widths.get(i), i == 0 ? "TableNumber" : "TableText", "[" + columns.get(i) + "]"))
                .collect(Collectors.joining());
        return """
                <w:tbl><w:tblPr><w:tblW w:w="12756" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/>\
                <w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>%s</w:tblGrid>\
                <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>%s</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>%s</w:tr></w:tbl>\
                """.formatted(borders(), grid, heads, cells) + p("Note", "");
    }

    private static String borders() {
        return List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                .map(edge -> "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>".formatted(edge))
                .collect(Collectors.joining());
    }

    private static String cell(int width, String style, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>"
                .formatted(width, p(style, text));
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, text.isEmpty() ? "" : run(text));
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static byte[] docx(String body, String page) {
        String document = """
                <w:document %s %s><w:body>%s<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>%s</w:sectPr></w:body></w:document>\
                """.formatted(TemplateParts.W, TemplateParts.R, body, page);
        var parts = new LinkedHashMap<>(TemplateParts.frame());
        parts.put("word/document.xml", document);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write((TemplateParts.XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) { // the stream is memory
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
