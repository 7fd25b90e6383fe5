package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages have the same keys, and no template or refusal asks for one that is missing. */
class TextsTests {
    private static final Pattern ASKED =
            Pattern.compile("(?:shell\\.(?:t|told)|texts\\.(?:lookup|say))\\(\\s*\"([\\w.-]+)\"(\\s*\\+)?");
    private static final Pattern LABELS = Pattern.compile("(?:label|help) = \"([a-z][\\w.-]+)\"");
    private static final Pattern REFUSED =
            Pattern.compile("(?:new Refused\\(|(?:Refused\\.at|Fault)\\(\"[\\w.]*\", ?)\"([a-z][\\w.-]+)\"");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(PageTexts.keys(true)).isEqualTo(PageTexts.keys(false));
    }

    @Test
    void no_template_asks_for_a_missing_text() {
        var keys = PageTexts.keys(false);
        var missing = new TreeSet<String>();
        for (var file : Sources.below(Path.of("src/main/jte"), ".jte")) {
            String text = Sources.text(file);
            var asked = ASKED.matcher(text);
            while (asked.find()) {
                boolean open = asked.group(2) != null;
                if (!(open ? begins(keys, asked.group(1)) : keys.contains(asked.group(1))))
                    missing.add(file.getFileName() + " " + asked.group(1));
            }
            var labels = LABELS.matcher(text);
            while (labels.find()) {
                if (!keys.contains(labels.group(1))) missing.add(file.getFileName() + " " + labels.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean begins(Set<String> keys, String stem) {
        return keys.stream().anyMatch(key -> key.startsWith(stem));
    }

    @Test
    void every_refusal_has_its_sentence() {
        var keys = PageTexts.keys(false);
        var missing = new TreeSet<String>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            var refused = REFUSED.matcher(Sources.text(file));
            while (refused.find()) {
                String code = refused.group(1);
                if (!keys.contains("refused." + code)) missing.add(file.getFileName() + " " + code);
            }
        }
        assertThat(missing).isEmpty();
    }
}
