package cn.daodi.platform.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a set paper holds of what people wrote, and what its file says of itself. */
class SetPaperTests {
    private static final PaperKind REPORT = new PaperKind(
            1,
            "report",
            "半月报",
            TextPaper.sample(Map.of("副题", "2026年6月上半月"), Map.of("落款", List.of(Map.of("内容", "接收")))),
            Set.of(),
            Set.of());

    @BeforeAll
    static void quietly() {
        ((Logger) LoggerFactory.getLogger("com.deepoove")).setLevel(Level.WARN);
    }

    @Test
    void what_a_person_wrote_is_never_read_as_a_template() throws IOException {
        var words = List.of(
                "{{标题}} {{?部分}} {{/部分}} {{@图}} ${x} #{T(java.lang.Runtime)}",
                "=1+1 [对象] <w:p/> & \"<script>alert(1)</script>\" \u0000\u0008\uFFFE",
                "罕见字𠮷𡈽");
        var part =
                new TextPaper.Part("一、{{落款}}", words.stream().map(PaperLine::of).toList());
        var paper = new TextPaper(
                REPORT, "县驻企办", null, "{{副题}}半月工作情况", "{{标题}}", List.of(part), List.of("{{内容}}"), "{{标题}}");
        var set = PaperPress.set(
                PaperTemplates.standard(REPORT), REPORT, paper.values(), new PaperPress.Imprint(paper.title(), "县驻企办"));
        assertThat(PrintedPaper.paragraphs(set))
                .containsExactly(
                        "{{副题}}半月工作情况",
                        "{{标题}}",
                        "一、{{落款}}",
                        words.getFirst(),
                        "=1+1 [对象] <w:p/> & \"<script>alert(1)</script>\" ",
                        "罕见字𠮷𡈽",
                        "{{内容}}");
    }

    @Test
    void a_file_says_its_title_and_office_and_nothing_of_a_person_or_a_machine() throws IOException {
        var template = EditedTemplate.of(PaperTemplates.standard(REPORT))
                .change(
                        "_rels/.rels",
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                                        + "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"))
                .change(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "</Types>",
                                "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                                        + "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"))
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy></cp:coreProperties>")
                .with(
                        "docProps/app.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Template>C:\\张三\\a.dotm</Template><Company>某公司</Company><Manager>王五</Manager></Properties>")
                .bytes();
        var values = new HashMap<>(REPORT.sample());
        var set = PaperPress.set(
                DocxFile.checked(template).packed(), REPORT, values, new PaperPress.Imprint("半月报样稿", "县驻企办"));
        String said = PrintedPaper.part(set, "docProps/core.xml") + PrintedPaper.part(set, "docProps/app.xml");
        assertThat(said).contains("半月报样稿", "县驻企办").doesNotContain("张三", "李四", "王五", "某公司", "dotm");
    }
}
