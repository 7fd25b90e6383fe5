package cn.daodi.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.daodi.kernel.Refused;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What a county may not bring as a template, and that nothing a person writes is taken for a template. */
class HostileTemplateTests {
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final PaperKind REPORT = new PaperKind(
            1,
            "report",
            "半月报",
            TextPaper.sample(Map.of("副题", "2026年6月上半月"), Map.of("落款", List.of(Map.of("内容", "接收")))),
            Set.of(),
            Set.of("副题", "落款"));
    private static final PaperKind PLANS = new PaperKind(
            2,
            "plans",
            "工作计划一览表",
            TablePaper.sample(Map.of(
                    "计划表",
                    List.of("序号", "对象", "首访", "工作计划", "措施").stream()
                            .map(column -> new TablePaper.Column(column, 9))
                            .toList())),
            Set.of("计划表"),
            Set.of());

    @BeforeAll
    static void quietly() {
        ((Logger) LoggerFactory.getLogger("com.deepoove")).setLevel(Level.WARN);
    }

    private static EditedTemplate report() throws IOException {
        return EditedTemplate.of(PaperTemplates.standard(REPORT));
    }

    private static EditedTemplate plans() throws IOException {
        return EditedTemplate.of(PaperTemplates.standard(PLANS));
    }

    private static void accept(byte[] content, PaperKind kind) {
        PaperTemplates.accepted(content, kind);
    }

    private static Refused.Fault refusal(byte[] content, PaperKind kind) {
        var refused = catchThrowableOfType(Refused.class, () -> accept(content, kind));
        assertThat(refused).as("it was accepted").isNotNull();
        assertThat(refused.faults().getFirst().field()).isEqualTo("file");
        return refused.faults().getFirst();
    }

    private static String code(byte[] content) {
        return refusal(content, REPORT).code().replace("paper.template-", "");
    }

    @Test
    void the_default_and_an_edited_one_are_accepted() throws IOException {
        accept(report().bytes(), REPORT);
        accept(plans().bytes(), PLANS);
        accept(
                report().document("w:top=\"2098\"", "w:top=\"1800\"")
                        .document("{{副题}}", "")
                        .bytes(),
                REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "{\\rtf1}", "<html>", "\u00D0\u00CF\u0011\u00E0 doc", "PK\u0003"})
    void other_files_are_refused_by_their_bytes(String content) {
        assertThat(code(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("kind");
    }

    @Test
    void a_cut_or_spoiled_file_is_refused_and_never_an_error() throws IOException {
        var good = report().bytes();
        assertThat(code(Arrays.copyOf(good, good.length / 2))).isIn("broken", "kind");
        for (int seed = 0; seed < 60; seed++) {
            var spoiled = good.clone();
            var random = new Random(seed);
            for (int i = 0; i < 12; i++) spoiled[4 + random.nextInt(spoiled.length - 4)] = (byte) random.nextInt();
            try {
                accept(spoiled, REPORT);
            } catch (Refused refused) {
                assertThat(refused.faults().getFirst().code()).startsWith("paper.template-");
            }
        }
    }

    @Test
    void bombs_are_refused() throws IOException {
        assertThat(code(report().with("word/media/a.png", new byte[20 * 1024 * 1024])
                        .bytes()))
                .isEqualTo("bomb");
        assertThat(code(new byte[DocxFile.BYTES + 1])).isEqualTo("large");
        var many = report();
        for (int i = 0; i < 300; i++) many.with("word/media/" + i + ".png", "x");
        assertThat(code(many.bytes())).isEqualTo("bomb");
        var laughs = "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document/>";
        assertThat(code(report().with(DOCUMENT, laughs).bytes())).isEqualTo("broken");
        var outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><l>&a;</l>";
        assertThat(code(report().with("word/theme.xml", outside).bytes())).isEqualTo("broken");
    }

    @Test
    void macros_controls_and_embedded_objects_are_refused() throws IOException {
        assertThat(code(report().with("word/vbaProject.bin", "x").bytes())).isEqualTo("macro");
        assertThat(code(report().with("word/embeddings/a.xml", "<a/>").bytes())).isEqualTo("macro");
        assertThat(code(report().with("word/run.exe", "x").bytes())).isEqualTo("part");
        assertThat(code(report().with("../../run.xml", "<a/>").bytes())).isEqualTo("part");
        assertThat(code(report().document("<w:sectPr>", "<w:altChunk/><w:sectPr>")
                        .bytes()))
                .isEqualTo("macro");
        assertThat(code(report().change(
                                "[Content_Types].xml",
                                text -> text.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "vnd.ms-word.document.macroEnabled.main+xml"))
                        .bytes()))
                .isEqualTo("macro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target=\"http://example.com/a.dotm\" TargetMode=\"External\"",
                "Target=\"file:///C:/a.dotm\" TargetMode=\"External\"",
                "Target=\"http://example.com/a.png\"",
                "Target=\"\\\\server\\share\" TargetMode=\"External\""
            })
    void links_to_outside_are_refused(String link) throws IOException {
        var template = report().change(
                        RELATIONS,
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"x\" " + link + "/></Relationships>"));
        assertThat(code(template.bytes())).isEqualTo("outside");
    }

    @Test
    void fields_that_fetch_or_start_something_are_refused() throws IOException {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>"
                + "<w:r><w:instrText>PICTURE \"http://example.com/a\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var split = refusal(
                report().document("<w:r><w:t>{{标题}}", field + "<w:r><w:t>{{标题}}")
                        .bytes(),
                REPORT);
        assertThat(split.code()).isEqualTo("paper.template-field");
        assertThat(split.args()).containsExactly("INCLUDEPICTURE");
        String simple = "<w:fldSimple w:instr=\" DDEAUTO c:\\\\a.exe \"/>";
        assertThat(code(report().document("<w:r><w:t>{{标题}}", simple + "<w:r><w:t>{{标题}}")
                        .bytes()))
                .isEqualTo("field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{标题}}{{局长}}",
                "{{@标题}}",
                "{{+标题}}",
                "{{#标题}}",
                "{{*标题}}",
                "{{标题.class}}",
                "{{?局长}}x{{/局长}}",
                "{{标题}}{{标 题}}",
                "{{标题}} {{"
            })
    void places_nobody_knows_are_named(String text) throws IOException {
        var fault = refusal(report().document("{{标题}}", text).bytes(), REPORT);
        assertThat(fault.code()).isEqualTo("paper.template-unknown");
        assertThat(fault.args().getFirst().toString()).contains("{{");
    }

    @Test
    void missing_places_and_rows_are_named() throws IOException {
        var missing = refusal(report().document("{{部分标题}}", "").bytes(), REPORT);
        assertThat(missing.code()).isEqualTo("paper.template-missing");
        assertThat(missing.args()).containsExactly("部分标题");
        assertThat(refusal(plans().document("[措施]", "").bytes(), PLANS).args()).containsExactly("措施");
        assertThat(refusal(plans().document("[措施]", "[@措施]").bytes(), PLANS).code())
                .isEqualTo("paper.template-unknown");
        String rowless = "(?s)<w:tr><w:trPr><w:cantSplit/></w:trPr>.*?</w:tr></w:tbl>";
        var row = plans().change(DOCUMENT, text -> text.replaceFirst(rowless, "</w:tbl>"));
        assertThat(refusal(row.bytes(), PLANS).code()).isEqualTo("paper.template-row");
        assertThat(code(report().document("{{/节}}", "").bytes())).isEqualTo("marks");
        assertThat(refusal(plans().document("{{计划表}}", "").bytes(), PLANS).code())
                .isEqualTo("paper.template-missing");
    }
}
