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
        parts.put("word/styles.xml", TemplateStyles.xml());
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
}
