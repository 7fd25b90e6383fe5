package cn.daodi.demo;

import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteKind;
import cn.daodi.directory.Subject;
import cn.daodi.kernel.SubjectKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What people of the imaginary county write down. */
final class Sentences {
    private final List<Pattern> patterns = read();
    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    private record Pattern(
            NoteKind kind,
            SubjectKind who,
            String words,
            @Nullable String unit) {}

    NoteEntry entry(Subject subject, LocalDate day) {
        var kind = kind();
        var fitting = patterns.stream()
                .filter(pattern -> pattern.kind() == kind && pattern.who() == subject.kind())
                .toList();
        var pattern = fitting.get(random.nextInt(fitting.size()));
        int number = 2 + random.nextInt(28);
        String words = pattern.words().replace("{n}", String.valueOf(number));
        boolean withFigure = pattern.unit() != null && random.nextInt(2) == 0;
        BigDecimal figure = withFigure ? BigDecimal.valueOf("万元".equals(pattern.unit()) ? number * 20L : number) : null;
        return new NoteEntry(subject.number(), day, kind, words, figure, withFigure ? pattern.unit() : null, null);
    }

    private NoteKind kind() {
        int roll = random.nextInt(10);
        if (roll < 5) return NoteKind.PROGRESS;
        if (roll < 7) return NoteKind.NEXT_STEP;
        return roll < 9 ? NoteKind.PROBLEM : NoteKind.CONTACT;
    }

    private static List<Pattern> read() {
        var in = Objects.requireNonNull(Sentences.class.getResourceAsStream("/demo/notes.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentences::pattern)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String line) {
        var parts = List.of(line.split("\\|", -1));
        String unit = parts.get(3).isBlank() ? null : parts.get(3);
        var who = parts.get(1).equals("E") ? SubjectKind.ENTERPRISE : SubjectKind.TASK_FORCE;
        return new Pattern(NoteKind.valueOf(parts.getFirst()), who, parts.get(2), unit);
    }
}
