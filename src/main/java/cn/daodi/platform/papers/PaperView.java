package cn.daodi.platform.papers;

import org.jspecify.annotations.Nullable;

/**
 * A paper as it will be printed.
 *
 * @param path of this view
 * @param back the page it belongs to
 * @param docx address of the file
 * @param xlsx address of the workbook, null when there is none
 * @param sources true when it shows where each number comes from
 */
public record PaperView(
        Paper paper,
        String path,
        String back,
        String docx,
        @Nullable String xlsx,
        boolean sources) {
    public TextPaper text() {
        if (paper instanceof TextPaper text) return text;
        throw new IllegalStateException("a paper of tables");
    }

    public TablePaper table() {
        if (paper instanceof TablePaper table) return table;
        throw new IllegalStateException("a paper of paragraphs");
    }

    /** The name of the template that shows it. */
    public String view() {
        return paper instanceof TextPaper ? "platform/papers/text" : "platform/papers/table";
    }

    /** The same with the switch turned. */
    public String turned() {
        String join = path.contains("?") ? "&" : "?";
        return sources ? path : path + join + "sources=true";
    }
}
