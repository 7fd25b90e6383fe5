package cn.daodi.platform.papers;

import java.util.LinkedHashMap;
import java.util.Map;

/** What all default templates have in common: styles by the names of GB/T 9704, page numbers, settings. */
final class TemplateParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** A paragraph off the grid, so that letters of another size keep their own width. */
    private static final String FREE = "<w:snapToGrid w:val=\"0\"/>";

    private static final String TWO_CHARACTERS = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"630\"/>";

    private TemplateParts() {}

    static Map<String, String> frame() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", rels("rId1", OFFICE + "officeDocument", "word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + rel("rId1", "styles", "styles.xml")
                        + rel("rId2", "settings", "settings.xml")
                        + rel("rId3", "footer", "footer1.xml")
                        + rel("rId4", "footer", "footer2.xml") + "</Relationships>");
        parts.put("word/settings.xml", settings());
        parts.put("word/styles.xml", styles());
        parts.put("word/footer1.xml", footer("right", "w:rightChars=\"100\" w:right=\"280\""));
        parts.put("word/footer2.xml", footer("left", "w:leftChars=\"100\" w:left=\"280\""));
        return parts;
    }

    private static String types() {
        return """
                <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>%s%s%s%s%s</Types>\
                """.formatted(
                        PACKAGE,
                        type("document", "document.main"),
                        type("styles", "styles"),
                        type("settings", "settings"),
                        type("footer1", "footer"),
                        type("footer2", "footer"));
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, WORD, kind);
    }

    private static String rels(String id, String type, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, id, type, target);
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, OFFICE + type, target);
    }

    /** Punctuation is not squeezed: a line of 28 characters stays one. */
    private static String settings() {
        return """
                <w:settings %s><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>\
                <w:compat><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>\
                """.formatted(W);
    }

    /** Size 4, half-width figures of 宋体 between two dashes; on the outer side, one character in. */
    private static String footer(String side, String indent) {
        return """
                <w:ftr %s><w:p><w:pPr><w:pStyle w:val="PageNumber"/><w:ind %s/><w:jc w:val="%s"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>\
                """.formatted(W, indent, side);
    }

    /**
     * 28 characters on 156 mm are 15.79 pt each. A grid narrower than its letters is taken for two cells a letter by LibreOffice, so
     * the grid keeps the letter's 16 pt and the letters are set closer by a quarter of a point.
     */
    private static String styles() {
        return """
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/>\
                <w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
                <w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>\
                """.formatted(W)
                + style("Text", "公文正文", TWO_CHARACTERS, "")
                + style(
                        "Title",
                        "Title",
                        FREE + "<w:spacing w:line=\"680\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("方正小标宋简体", 44))
                + style(
                        "Subtitle",
                        "Subtitle",
                        FREE + "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("楷体_GB2312", 32))
                + style(
                        "Heading1",
                        "heading 1",
                        "<w:keepNext/>" + TWO_CHARACTERS + "<w:outlineLvl w:val=\"0\"/>",
                        font("黑体", 32))
                + style(
                        "Heading2",
                        "heading 2",
                        "<w:keepNext/>" + TWO_CHARACTERS + "<w:outlineLvl w:val=\"1\"/>",
                        font("楷体_GB2312", 32))
                + style(
                        "Masthead",
                        "报头",
                        FREE + "<w:spacing w:line=\"1160\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("方正小标宋简体", 84) + "<w:color w:val=\"FF0000\"/>")
                + style(
                        "Issue",
                        "期号",
                        FREE + "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        "")
                + style(
                        "Publisher",
                        "编发单位",
                        FREE + line("bottom", 18, "FF0000")
                                + "<w:tabs><w:tab w:val=\"right\" w:pos=\"8844\"/></w:tabs><w:spacing w:line=\"579\" w:lineRule=\"exact\"/>",
                        "")
                + style(
                        "Signature",
                        "落款",
                        FREE
                                + "<w:spacing w:line=\"420\" w:lineRule=\"exact\"/><w:ind w:rightChars=\"200\" w:right=\"560\"/><w:jc w:val=\"right\"/>",
                        font("仿宋_GB2312", 28))
                + style(
                        "Imprint",
                        "版记",
                        FREE + line("top", 8, "auto").replace("</w:pBdr>", "")
                                + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"auto\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"8844\"/></w:tabs><w:spacing w:line=\"500\" w:lineRule=\"exact\"/>",
                        font("仿宋_GB2312", 28))
                + style(
                        "Note",
                        "表注",
                        FREE + "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/><w:jc w:val=\"right\"/>",
                        font("仿宋_GB2312", 24))
                + style(
                        "TableHead",
                        "表头",
                        FREE
                                + "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"300\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("黑体", 21))
                + style(
                        "TableText",
                        "表格文字",
                        FREE
                                + "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"290\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
                        font("仿宋_GB2312", 21))
                + style(
                        "TableNumber",
                        "表格序号",
                        FREE
                                + "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"290\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("仿宋_GB2312", 21))
                + style(
                        "PageNumber",
                        "页码",
                        FREE + "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>",
                        "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return """
                <w:style w:type="paragraph" w:customStyle="%s" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>\
                """.formatted(name.matches("[A-Za-z].*") ? "0" : "1", id, name, paragraph, letters);
    }

    private static String line(String edge, int eighths, String colour) {
        return "<w:pBdr><w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"2\" w:color=\"%s\"/></w:pBdr>"
                .formatted(edge, eighths, colour);
    }

    private static String font(String eastAsian, int halfPoints) {
        String tracking = halfPoints == 32 ? "" : "<w:spacing w:val=\"0\"/>";
        return "<w:rFonts w:eastAsia=\"%s\"/>%s<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>"
                .formatted(eastAsian, tracking, halfPoints, halfPoints);
    }
}
