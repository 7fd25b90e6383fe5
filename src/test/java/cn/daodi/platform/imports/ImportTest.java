package cn.daodi.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** The whole program on a database of its own, made anew. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"daodi.data=" + ImportTest.DATA, "daodi.demo=false"})
@AutoConfigureMockMvc
@Import(ImportCounty.class)
@ContextConfiguration(initializers = ImportTest.Anew.class)
@interface ImportTest {
    String DATA = "target/import-tests";

    /** What an earlier run of the tests left is thrown away. */
    final class Anew implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(Path.of(DATA));
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
