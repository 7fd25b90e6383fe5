package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each public type of a module's root stands in docs/glossary.md. */
class GlossaryTests {
    @Test
    void every_public_root_type_stands_in_the_glossary() {
        String glossary = Sources.text(Path.of("docs/glossary.md"));
        var missing = new TreeSet<String>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            boolean root = Sources.MAIN.relativize(file).getNameCount() == 2;
            String name = file.getFileName().toString().replace(".java", "");
            boolean open = Sources.text(file)
                    .matches("(?s).*\\npublic (sealed |final |abstract )*(class|record|enum|interface) .*");
            if (root && open && !glossary.contains("`" + name + "`")) missing.add(name);
        }
        assertThat(missing).isEmpty();
    }
}
