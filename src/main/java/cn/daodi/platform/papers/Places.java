package cn.daodi.platform.papers;

import cn.daodi.kernel.Refused;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.resolver.TemplateResolver;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The places of a template against those of its kind: exactly what would be evaluated, as the renderer itself reads it. Only
 * plain texts, repeated parts and table rows of the kind's own names pass; pictures, nested documents and the like do not.
 */
final class Places {
    private final PaperKind kind;
    private final Configure configure;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    private Places(PaperKind kind) {
        this.kind = kind;
        this.configure = PaperPress.configure(kind);
    }

    static void check(byte[] template, PaperKind kind) {
        var places = new Places(kind);
        places.read(template);
        if (!places.unknown.isEmpty())
            throw Refused.at("file", "paper.template-unknown", String.join("、", places.unknown));
        var missing = new LinkedHashSet<>(names(kind));
        missing.removeAll(places.found);
        missing.removeAll(kind.optional());
        if (!missing.isEmpty()) throw Refused.at("file", "paper.template-missing", String.join("、", missing));
    }

    /** All places by name, in the order of the sample. */
    static Set<String> names(PaperKind kind) {
        var names = new LinkedHashSet<String>();
        names(kind.sample(), names);
        return names;
    }

    private static void names(Map<String, Object> sample, Set<String> names) {
        sample.forEach((name, value) -> {
            names.add(name);
            if (value instanceof List<?>) names(items(value), names);
        });
    }

    /** The places as a template writes them; what may be left out carries an asterisk. */
    static List<String> written(PaperKind kind) {
        var written = new ArrayList<String>();
        write(kind, kind.sample(), written);
        return written;
    }

    private static void write(PaperKind kind, Map<String, Object> sample, List<String> written) {
        sample.forEach((name, value) -> {
            String mark = kind.optional().contains(name) ? "*" : "";
            if (value instanceof List<?> && kind.tables().contains(name)) {
                written.add("{{" + name + "}}" + mark);
                items(value)
                        .keySet()
                        .forEach(column -> written.add(
                                "[" + column + "]" + (kind.optional().contains(column) ? "*" : "")));
            } else if (value instanceof List<?>) {
                written.add("{{?" + name + "}}" + mark);
                write(kind, items(value), written);
                written.add("{{/" + name + "}}" + mark);
            } else {
                written.add("{{" + name + "}}" + mark);
            }
        });
    }

    private void read(byte[] template) {
        try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            walk(compiled.getElementTemplates(), kind.sample());
        } catch (IOException spoiled) {
            throw DocxFile.broken();
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException unmatched) { // marks that do not match, parts no reader understands
            throw Refused.at("file", "paper.template-marks");
        }
    }

    private void walk(List<MetaTemplate> templates, Map<String, Object> known) {
        for (var template : templates) {
            if (template instanceof BlockTemplate block) walkBlock(block, known);
            else if (template instanceof RunTemplate run) walkText(run, known);
            else unknown.add(template.variable());
        }
    }

    private void walkBlock(BlockTemplate block, Map<String, Object> known) {
        var mark = block.getStartMark();
        var sample = known.get(mark.getTagName());
        if (!(sample instanceof List<?>) || kind.tables().contains(mark.getTagName())) {
            unknown.add(mark.getSource());
            return;
        }
        found.add(mark.getTagName());
        walk(block.getTemplates(), items(sample));
    }

    private void walkText(RunTemplate run, Map<String, Object> known) {
        String name = run.getTagName();
        boolean plain = run.getSign() == null || run.getSign() == Character.MIN_VALUE;
        var sample = known.get(name);
        if (!plain
                || sample == null
                || sample instanceof List<?> && !kind.tables().contains(name)) {
            unknown.add(run.getSource());
            return;
        }
        found.add(name);
        if (sample instanceof List<?>) walkRow(run, items(sample));
    }

    /** The row below the mark stands for every row; its places are in square brackets. */
    private void walkRow(RunTemplate mark, Map<String, Object> known) {
        if (!(mark.getRun().getParent() instanceof XWPFParagraph paragraph)
                || !(paragraph.getBody() instanceof XWPFTableCell cell)) {
            unknown.add(mark.getSource());
            return;
        }
        var rows = cell.getTableRow().getTable().getRows();
        int below = rows.indexOf(cell.getTableRow()) + 1;
        if (below >= rows.size()) throw Refused.at("file", "paper.template-row", mark.getSource());
        var resolver = new TemplateResolver(inBrackets());
        for (var place : rows.get(below).getTableCells())
            walk(resolver.resolveBodyElements(place.getBodyElements()), known);
    }

    private Configure inBrackets() {
        try {
            return configure.copy("[", "]");
        } catch (CloneNotSupportedException impossible) { // it declares that it can be copied
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands between the marks of a list, or in its row: the places of all its items. */
    private static Map<String, Object> items(Object list) {
        var places = new LinkedHashMap<String, Object>();
        for (var item : (List<?>) list)
            ((Map<?, ?>) item).forEach((name, value) -> places.putIfAbsent(String.valueOf(name), value));
        return places;
    }
}
