package cn.daodi.platform.papers;

import org.jspecify.annotations.Nullable;

/**
 * Words or a figure of a paper.
 *
 * @param source the page it comes from, shown when somebody asks where a number comes from; null when there is none
 */
public record PaperWords(String text, @Nullable String source) {
    public static PaperWords of(String text) {
        return new PaperWords(text, null);
    }
}
