package cn.daodi.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.slf4j.LoggerFactory;

/** GB/T 9704: the page of 22 lines with 28 characters, in the file and as it is printed. */
class LayoutTests {
    private static final Offset<Double> A_MILLIMETRE = within(1.0);
    private static final PaperKind BRIEF = new PaperKind(
            1,
            "brief",
            "半月工作专报",
            TextPaper.sample(Map.of("报头", "", "期号", "", "编发单位", "", "日期", ""), Map.of()),
            Set.of(),
            Set.of());
    private static final String TEXT = "县里把每一项产业每一家企业交到一位领导手上从头抓到底半月一报问题不过夜承诺有回音";

    @BeforeAll
    static void quietly() {
        ((Logger) LoggerFactory.getLogger("com.deepoove")).setLevel(Level.WARN);
    }

    private static byte[] brief(int characters) throws IOException {
        return brief(characters, TEXT);
    }

    private static byte[] brief(int characters, String words) throws IOException {
        var lines = new ArrayList<PaperLine>();
        String text = words.repeat(characters / words.length() + 1).substring(0, characters);
        for (int at = 0; at < characters; at += 400)
            lines.add(PaperLine.of(text.substring(at, Math.min(characters, at + 400))));
        var section = new TextPaper.Part("（一）工作亮点", lines);
        var part = new TextPaper.Part("一、产业专班", List.of(PaperLine.of("应报专班11个，已接收11个。")), List.of(section));
        var masthead = new TextPaper.Masthead("半月工作专报", "第12期", "县委办公室　县政府办公室", "2026年6月17日");
        var paper = new TextPaper(BRIEF, "县委办公室", masthead, "2026年6月上半月\n“领导包项、干部驻企”工作情况", List.of(part));
        return set(paper);
    }

    static byte[] set(Paper paper) throws IOException {
        var imprint = new PaperPress.Imprint(paper.title(), paper.office());
        return PaperPress.set(PaperTemplates.standard(paper.kind()), paper.kind(), paper.values(), imprint);
    }

    @Test
    void the_committed_templates_are_those_the_maker_makes() throws IOException {
        for (var made : TemplateMaker.all().entrySet())
            assertThat(Files.readAllBytes(TemplateMaker.FOLDER.resolve(made.getKey())))
                    .as(made.getKey() + ": run TemplateMaker")
                    .isEqualTo(made.getValue());
    }

    @Test
    void the_file_says_page_margins_grid_and_fonts() throws IOException {
        var docx = brief(900);
        assertThat(PrintedPaper.part(docx, "word/document.xml"))
                .contains("w:w=\"11906\"", "w:h=\"16838\"")
                .contains("w:top=\"2098\"", "w:right=\"1474\"", "w:bottom=\"1984\"", "w:left=\"1588\"")
                .contains("w:type=\"linesAndChars\"", "w:linePitch=\"579\"")
                .doesNotContain("w:b/", "{{");
        assertThat(style(docx, "Normal")).contains("w:sz w:val=\"32\"", "w:spacing w:val=\"-5\"");
        assertThat(style(docx, "Title"))
                .contains("w:eastAsia=\"方正小标宋简体\"", "w:sz w:val=\"44\"", "w:jc w:val=\"center\"")
                .doesNotContain("<w:b/>");
        assertThat(style(docx, "Heading1")).contains("w:eastAsia=\"黑体\"");
        assertThat(style(docx, "Heading2")).contains("w:eastAsia=\"楷体_GB2312\"");
        assertThat(style(docx, "Text")).contains("w:firstLineChars=\"200\"");
        assertThat(style(docx, "PageNumber")).contains("w:eastAsia=\"宋体\"", "w:sz w:val=\"28\"");
        assertThat(PrintedPaper.part(docx, "word/styles.xml"))
                .contains("w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\"");
        assertThat(PrintedPaper.part(docx, "word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(PrintedPaper.part(docx, "word/footer1.xml")).contains("w:jc w:val=\"right\"", " PAGE ");
        assertThat(PrintedPaper.part(docx, "word/footer2.xml")).contains("w:jc w:val=\"left\"", " PAGE ");
    }

    private static String style(byte[] docx, String id) {
        String styles = PrintedPaper.part(docx, "word/styles.xml");
        int at = styles.indexOf("w:styleId=\"" + id + "\"");
        assertThat(at).as(id).isPositive();
        return styles.substring(at, styles.indexOf("</w:style>", at));
    }

    /** Word refuses a file whose elements stand in another order than its schema has them; LibreOffice does not mind. */
    @Test
    void every_template_follows_the_schema() throws IOException, XmlException {
        for (var made : TemplateMaker.all().entrySet()) {
            var parts = Map.of(
                    "document", DocumentDocument.Factory.parse(PrintedPaper.part(made.getValue(), "word/document.xml")),
                    "styles", StylesDocument.Factory.parse(PrintedPaper.part(made.getValue(), "word/styles.xml")),
                    "settings", SettingsDocument.Factory.parse(PrintedPaper.part(made.getValue(), "word/settings.xml")),
                    "footer", FtrDocument.Factory.parse(PrintedPaper.part(made.getValue(), "word/footer1.xml")));
            parts.forEach((part, xml) -> {
                var faults = new ArrayList<XmlError>();
                xml.validate(new XmlOptions().setErrorListener(faults));
                assertThat(faults).as(made.getKey() + " " + part).isEmpty();
            });
        }
    }

    @Test
    void printed_a_page_has_22_lines_of_28_characters_within_its_margins() throws IOException, InterruptedException {
        var printed = PrintedPaper.of(brief(1600));
        var body = printed.sheets().get(1).body();
        assertThat(body).hasSize(22);
        var full = body.stream()
                .filter(line -> line.left() < 30 && line.right() > 182)
                .toList();
        assertThat(full).hasSizeGreaterThan(15).allSatisfy(line -> {
            assertThat(line.text().codePointCount(0, line.text().length()))
                    .as(line.text())
                    .isEqualTo(28);
            assertThat(line.left()).isCloseTo(28, A_MILLIMETRE);
            assertThat(line.right()).isCloseTo(210 - 26, A_MILLIMETRE);
        });
        double pitch = (body.getLast().bottom() - body.getFirst().bottom()) / 21;
        assertThat(pitch).isCloseTo(225.0 / 22, within(0.05));
        double above = (body.getFirst().top() + body.getFirst().bottom()) / 2 - pitch / 2;
        double below = (body.getLast().top() + body.getLast().bottom()) / 2 + pitch / 2;
        assertThat(above).isCloseTo(37, A_MILLIMETRE);
        assertThat(297 - below).isCloseTo(35, A_MILLIMETRE);
    }

    @Test
    void page_numbers_stand_seven_millimetres_below_on_the_outer_side() throws IOException, InterruptedException {
        var sheets = PrintedPaper.of(brief(1600)).sheets();
        var odd = sheets.getFirst().pageNumber();
        var even = sheets.get(1).pageNumber();
        assertThat(List.of(odd.text(), even.text())).containsExactly("—1—", "—2—");
        double dash = (odd.top() + odd.bottom()) / 2;
        assertThat(dash - (297 - 35)).isCloseTo(7, A_MILLIMETRE);
        assertThat(210 - 26 - odd.right()).isCloseTo(4.9, A_MILLIMETRE);
        assertThat(even.left() - 28).isCloseTo(4.9, A_MILLIMETRE);
    }

    /** 版记 at the foot of the last page of text, however many of its 22 lines are written. */
    @Test
    void the_imprint_never_stands_alone() throws IOException, InterruptedException {
        for (int characters = 280; characters <= 448; characters += 28) {
            var last = PrintedPaper.of(brief(characters)).sheets().getLast().body();
            assertThat(last).as(characters + " characters").hasSizeGreaterThan(1);
            assertThat(last.getLast().text()).contains("县委办公室", "印发");
            assertThat(297 - last.getLast().bottom())
                    .as(characters + " characters")
                    .isCloseTo(36.5, within(1.5));
        }
    }

    @Test
    void a_report_of_a_page_keeps_its_stamp_on_it() throws IOException, InterruptedException {
        var kind = new PaperKind(
                2,
                "report",
                "半月报",
                TextPaper.sample(Map.of("副题", ""), Map.of("落款", List.of(Map.of("内容", "")))),
                Set.of(),
                Set.of());
        var stamp = List.of("未经责任单位审核", "2026年6月17日 09:00 由 康丹 接收，定稿存档。", "SHA-256 0123456789abcdef…");
        var counted = new ArrayList<Integer>();
        for (int lines = 15; lines <= 17; lines++) {
            var part = new TextPaper.Part("一、进展", Collections.nCopies(lines, PaperLine.of("1.一行。")));
            var sheets = PrintedPaper.of(set(new TextPaper(kind, "县驻企办", null, "题", "副题", List.of(part), stamp, "半月报")))
                    .sheets();
            counted.add(sheets.size());
            assertThat(sheets.getLast().body())
                    .extracting(PrintedPaper.Line::text)
                    .as(lines + " lines")
                    .anyMatch(text -> text.contains("审核"))
                    .anyMatch(text -> text.contains("接收，定稿存档。"))
                    .anyMatch(text -> text.contains("SHA-256"));
        }
        assertThat(counted).containsExactly(1, 2, 2);
    }

    @Test
    void the_longest_brief_fits_its_layout() throws IOException, InterruptedException {
        var printed = PrintedPaper.of(brief(4000, "米糠油项目：完成选址，已投资1200万元；变压器（630千伏安）安装完毕，6月上旬送电。"));
        assertThat(printed.sheets()).hasSizeBetween(7, 9);
        assertThat(printed.sheets())
                .allSatisfy(sheet -> assertThat(sheet.body()).allSatisfy(line -> {
                    // LibreOffice lets a full stop hang over the edge although the template says that it must not
                    double hanging = line.text().matches(".*[，。；：、）]") ? 5.7 : 0;
                    assertThat(line.right()).as(line.text()).isLessThan(185 + hanging);
                }));
    }
}
