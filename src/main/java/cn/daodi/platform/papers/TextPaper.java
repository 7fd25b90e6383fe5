package cn.daodi.platform.papers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper of paragraphs under headings.
 *
 * @param masthead of a periodical; null for others
 * @param subtitle empty when there is none
 * @param signed lines at the end, on the right
 * @param file what its file is called
 */
public record TextPaper(
        PaperKind kind,
        String office,
        @Nullable Masthead masthead,
        String title,
        String subtitle,
        List<Part> parts,
        List<String> signed,
        String file)
        implements Paper {
    /** Called by its title. */
    public TextPaper(PaperKind kind, String office, @Nullable Masthead masthead, String title, List<Part> parts) {
        this(kind, office, masthead, title, "", parts, List.of(), title.replace("\n", ""));
    }

    /** 报头: name of the periodical, number, who edits it, day. */
    public record Masthead(String name, String issue, String publisher, String day) {}

    /** A heading with its paragraphs, and headings of the next level below it. */
    public record Part(String heading, List<PaperLine> lines, List<Part> parts) {
        public Part(String heading, List<PaperLine> lines) {
            this(heading, lines, List.of());
        }
    }

    /** All places of such a paper in their order, with what a template is tried with. */
    public static Map<String, Object> sample(Map<String, Object> before, Map<String, Object> after) {
        var line = Map.<String, Object>of("内容", "1.样例：本期完成设备安装。");
        var section = ordered("节标题", "（一）样例", "段", List.of(line, line));
        var part = ordered("部分标题", "一、样例", "段", List.of(line));
        part.put("节", List.of(section, section));
        var sample = new LinkedHashMap<>(before);
        sample.put("标题", "样例标题");
        sample.put("部分", List.of(part, part));
        sample.putAll(after);
        return sample;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        var ordered = new LinkedHashMap<String, Object>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }

    /** Names of the places in templates. */
    @Override
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("标题", title);
        values.put("副题", subtitle);
        if (masthead != null)
            values.putAll(Map.of(
                    "报头", masthead.name(), "期号", masthead.issue(), "编发单位", masthead.publisher(), "日期", masthead.day()));
        values.put("部分", parts.stream().map(TextPaper::part).toList());
        values.put("落款", signed.stream().map(line -> Map.of("内容", line)).toList());
        return values;
    }

    private static Map<String, Object> part(Part part) {
        var below = part.parts().stream()
                .map(section -> Map.<String, Object>of("节标题", section.heading(), "段", paragraphs(section)))
                .toList();
        return Map.of("部分标题", part.heading(), "段", paragraphs(part), "节", below);
    }

    /** What somebody wrote in several lines becomes several paragraphs. */
    private static List<Map<String, Object>> paragraphs(Part part) {
        return part.lines().stream()
                .flatMap(line -> line.text().lines())
                .map(text -> Map.<String, Object>of("内容", text))
                .toList();
    }
}
