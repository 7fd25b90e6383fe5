package cn.daodi.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The message bundles as they are on disk. */
final class PageTexts {
    static final Path FOLDER = Path.of("src/main/resources/messages");

    private PageTexts() {}

    static Set<String> keys(boolean english) {
        var keys = new TreeSet<String>();
        for (var file : Sources.below(FOLDER, ".properties")) {
            if (file.toString().endsWith("_en.properties") == english)
                keys.addAll(load(file).stringPropertyNames());
        }
        return keys;
    }

    static Properties load(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
