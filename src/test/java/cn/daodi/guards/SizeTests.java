package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small enough to be read: files, methods, parameters, templates, style sheet, scripts. */
class SizeTests {
    @Test
    void no_file_is_longer_than_250_lines() {
        var wrong = new TreeSet<String>();
        for (var file : Sources.below(Path.of("src"), ".java")) {
            long lines = Sources.text(file).lines().count();
            if (lines > 250) wrong.add(file + " " + lines);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_template_is_longer_than_120_lines_and_style_and_script_are_small() {
        var wrong = new TreeSet<String>();
        for (var file : Sources.below(Path.of("src/main/jte"), ".jte")) {
            if (Sources.text(file).lines().count() > 120) wrong.add(file.toString());
        }
        assertThat(wrong).isEmpty();
        assertThat(Sources.text(Path.of("src/main/resources/static/app/daodi.css"))
                        .lines()
                        .count())
                .isLessThan(500);
        assertThat(Sources.text(Path.of("src/main/resources/static/app/daodi.js"))
                        .lines()
                        .count())
                .isLessThan(400);
        assertThat(Sources.text(Path.of("src/main/resources/application.yaml"))
                        .lines()
                        .count())
                .isLessThan(60);
    }

    @Test
    void no_method_is_longer_than_30_lines_and_front_doors_take_at_most_4_parameters() throws IOException {
        var wrong = new TreeSet<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(Sources.below(Sources.MAIN, ".java"));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("--release", "25"), null, sources);
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) new Methods(unit, positions, wrong).scan(unit, null);
        }
        assertThat(wrong).isEmpty();
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final TreeSet<String> wrong;

        Methods(CompilationUnitTree unit, SourcePositions positions, TreeSet<String> wrong) {
            this.unit = unit;
            this.positions = positions;
            this.wrong = wrong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(Math.max(0, positions.getEndPosition(unit, method)));
            String name = Path.of(unit.getSourceFile().getName()).getFileName() + "." + method.getName();
            if (last - first + 1 > 30) wrong.add(name + " has " + (last - first + 1) + " lines");
            boolean constructor = method.getReturnType() == null;
            boolean mapped = method.getModifiers().getAnnotations().stream().anyMatch(annotation -> annotation
                    .toString()
                    .matches("(?s)@(Get|Post|Put|Delete|Request)Mapping.*|@Override.*|@Bean.*|@ExceptionHandler.*"));
            if (!constructor && !mapped && method.getParameters().size() > 4)
                wrong.add(name + " takes " + method.getParameters().size());
            if (constructor && method.getParameters().size() > 6)
                wrong.add(name + " takes " + method.getParameters().size());
            return super.visitMethod(method, nothing);
        }
    }
}
