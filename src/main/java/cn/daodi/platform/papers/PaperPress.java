package cn.daodi.platform.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Sets values into a template. Values are never read as template: what a person wrote in braces stays in braces. */
final class PaperPress {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF\\p{Cs}]");

    private PaperPress() {}

    /** What a file says of itself. */
    record Imprint(String title, String office) {}

    static Configure configure(PaperKind kind) {
        var builder = Configure.builder();
        kind.tables().forEach(name -> builder.bind(name, new LoopRowTableRenderPolicy()));
        return builder.build();
    }

    static byte[] set(byte[] template, PaperKind kind, Map<String, Object> values, Imprint imprint) throws IOException {
        try (var set = XWPFTemplate.compile(new ByteArrayInputStream(template), configure(kind))) {
            set.render(clean(values));
            keepWithImprint(set.getXWPFDocument());
            describe(set.getXWPFDocument(), imprint);
            var bytes = new ByteArrayOutputStream();
            set.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** 版记 stands on a page with text: where it no longer fits below, the last paragraph goes along. */
    private static void keepWithImprint(XWPFDocument document) {
        XWPFParagraph before = null;
        for (var paragraph : document.getParagraphs()) {
            if (before != null && isImprint(document, paragraph)) before.setKeepNext(true);
            before = paragraph;
        }
    }

    private static boolean isImprint(XWPFDocument document, XWPFParagraph paragraph) {
        var style = paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
        return style != null && "版记".equals(style.getName());
    }

    /** Title and office; nothing of who edited the template, where, with which program. */
    private static void describe(XWPFDocument document, Imprint imprint) {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(imprint.title());
        core.setCreator(imprint.office());
        core.setLastModifiedByUser(imprint.office());
        core.setDescription("");
        core.setKeywords("");
        core.setCategory("");
        core.setSubjectProperty("");
        var more = properties.getExtendedProperties().getUnderlyingProperties();
        if (more.isSetTemplate()) more.unsetTemplate();
        if (more.isSetManager()) more.unsetManager();
        if (more.isSetCompany()) more.unsetCompany();
        if (more.isSetHyperlinkBase()) more.unsetHyperlinkBase();
        var own = properties.getCustomProperties().getUnderlyingProperties();
        while (own.sizeOfPropertyArray() > 0) own.removeProperty(0);
    }

    private static Map<String, Object> clean(Map<?, ?> values) {
        var clean = new HashMap<String, Object>();
        values.forEach((name, value) -> clean.put(String.valueOf(name), clean(value)));
        return clean;
    }

    private static Object clean(Object value) {
        if (value instanceof List<?> list)
            return list.stream().map(item -> clean((Object) item)).toList();
        if (value instanceof Map<?, ?> map) return clean(map);
        return NOT_IN_XML.matcher(value.toString()).replaceAll("");
    }
}
