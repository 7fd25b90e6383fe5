package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Types bear the office's words, none of the trade's. */
class NamingTests {
    private static final Pattern TRADE =
            Pattern.compile("(Manager|Helper|Util|Utils|Impl|Base|Abstract|Dto|Vo|Entity|Info|Data)(?=[A-Z]|$)");

    @Test
    void no_type_is_a_manager_or_a_helper() {
        var wrong = new TreeSet<String>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            if (TRADE.matcher(name).find()
                    && !name.startsWith("Database")
                    && !name.startsWith("EmbeddedDatabase")
                    && !name.endsWith("Database")
                    && !name.startsWith("Data")) wrong.add(name);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_says_what_the_room_is_for() {
        var folders = new TreeSet<String>();
        Sources.below(Sources.MAIN, ".java")
                .forEach(file -> folders.add(file.getParent().toString()));
        var silent = folders.stream()
                .filter(folder -> !Files.exists(Path.of(folder, "package-info.java")))
                .toList();
        assertThat(silent).isEqualTo(List.of("src/main/java/cn/daodi"));
    }
}
