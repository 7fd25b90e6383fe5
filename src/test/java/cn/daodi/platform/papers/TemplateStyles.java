package cn.daodi.platform.papers;

/** The styles of the default templates, by the names under which a word processor lists them. */
final class TemplateStyles {
    /** 首行缩进 2 字. */
    private static final String TWO_CHARACTERS = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"630\"/>";

    private static final String RIGHT_TAB = "<w:tabs><w:tab w:val=\"right\" w:pos=\"8844\"/></w:tabs>";

    private TemplateStyles() {}

    /**
     * 28 characters on 156 mm are 15.79 pt each. A grid narrower than its letters is taken for two cells a letter by LibreOffice, so
     * the grid keeps the letter's 16 pt and the letters are set closer by a quarter of a point.
     */
    static String xml() {
        return """
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312" w:cs="Times New Roman"/>\
                <w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
                <w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>\
                """.formatted(TemplateParts.W)
                + style("Text", "公文正文", "<w:overflowPunct w:val=\"0\"/>" + TWO_CHARACTERS, "")
                + style("Title", "Title", exact(680, "center"), font("方正小标宋简体", 44))
                + style("Subtitle", "Subtitle", exact(579, "center"), font("楷体_GB2312", 32))
                + heading(1, "黑体")
                + heading(2, "楷体_GB2312")
                + periodical()
                + style("Signature", "落款", "<w:keepNext/><w:keepLines/>" + exact(320, "right"), font("仿宋_GB2312", 21))
                + style("Note", "表注", exact(400, "right"), font("仿宋_GB2312", 24))
                + style("TableHead", "表头", exact(300, "center"), font("黑体", 21))
                + style("TableText", "表格文字", exact(290, "left"), font("仿宋_GB2312", 21))
                + style("TableNumber", "表格序号", exact(290, "center"), font("仿宋_GB2312", 21))
                + style(
                        "PageNumber",
                        "页码",
                        exact(400, "left"),
                        "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/>" + size("", 28))
                + "</w:styles>";
    }

    /** Masthead, number, who edits it above a red line; at the end, who printed it between two black ones. */
    private static String periodical() {
        String red = "<w:pBdr>" + border("bottom", 18, "FF0000") + "</w:pBdr>" + RIGHT_TAB;
        String black = "<w:pBdr>" + border("top", 8, "auto") + border("bottom", 8, "auto") + "</w:pBdr>" + RIGHT_TAB;
        String letters = "<w:rFonts w:eastAsia=\"方正小标宋简体\"/>" + size("<w:color w:val=\"FF0000\"/>", 84);
        return style("Masthead", "报头", exact(1160, "center"), letters)
                + style("Issue", "期号", exact(579, "center"), "")
                + style("Publisher", "编发单位", red + exact(579, "both"), "")
                + style("Imprint", "版记", black + exact(340, "both"), font("仿宋_GB2312", 28))
                + style("Anchor", "版记锚点", exact(20, "left"), size("", 2));
    }

    private static String heading(int level, String eastAsian) {
        String paragraph = "<w:keepNext/>" + TWO_CHARACTERS + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
        return style("Heading" + level, "heading " + level, paragraph, font(eastAsian, 32));
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>\
                """.formatted(id, name, paragraph, letters);
    }

    /** Off the grid, so that letters of another size keep their own width; lines of so many twentieths of a point. */
    private static String exact(int line, String side) {
        return "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"%d\" w:lineRule=\"exact\"/><w:jc w:val=\"%s\"/>"
                .formatted(line, side);
    }

    private static String border(String edge, int eighths, String colour) {
        return "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"2\" w:color=\"%s\"/>".formatted(edge, eighths, colour);
    }

    private static String font(String eastAsian, int halfPoints) {
        String name = "<w:rFonts w:eastAsia=\"" + eastAsian + "\"/>";
        return halfPoints == 32 ? name : name + size("", halfPoints);
    }

    private static String size(String colour, int halfPoints) {
        return colour
                + "<w:spacing w:val=\"0\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>"
                        .formatted(halfPoints, halfPoints);
    }
}
