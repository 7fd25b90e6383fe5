package cn.daodi.platform.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paragraph of a paper, or a line in a cell of its table. */
public record PaperLine(List<PaperWords> words) {
    public PaperLine {
        words = List.copyOf(words);
    }

    public static PaperLine of(String text) {
        return of(text, null);
    }

    public static PaperLine of(String text, @Nullable String source) {
        return new PaperLine(List.of(new PaperWords(text, source)));
    }

    /** Words with a mark before them that opens where they come from. */
    public static PaperLine marked(String mark, String text, @Nullable String source) {
        return new PaperLine(List.of(new PaperWords(mark, source), PaperWords.of(text)));
    }

    public String text() {
        return words.stream().map(PaperWords::text).collect(Collectors.joining());
    }
}
