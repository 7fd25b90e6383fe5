package cn.daodi.demo;

import cn.daodi.kernel.Capacity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the imaginary county's first visits showed and its plans say. */
final class PlanTexts {
    private PlanTexts() {}

    /** A plan with its measures. */
    record PlanText(String aim, String workedWith, String seen, List<MeasureText> measures) {}

    /**
     * A measure.
     *
     * @param fate nothing, late, drop, move with one or two dates, or ask with one
     */
    record MeasureText(String what, String sign, String theme, Capacity owner, LocalDate due, List<String> fate) {
        boolean is(String wanted) {
            return wanted.equals(fate.getFirst());
        }

        LocalDate moved(int turn) {
            return day(fate.get(turn));
        }
    }

    static Map<String, PlanText> read() {
        var texts = new LinkedHashMap<String, PlanText>();
        var measures = new ArrayList<MeasureText>();
        for (var line : lines()) {
            var parts = List.of(line.split("\\|", -1));
            if (line.matches("[TE]\\d+\\|.*")) {
                measures = new ArrayList<>();
                texts.put(parts.getFirst(), new PlanText(parts.get(1), parts.get(2), parts.get(3), measures));
            } else {
                measures.add(measure(parts));
            }
        }
        return texts;
    }

    private static MeasureText measure(List<String> parts) {
        return new MeasureText(
                parts.getFirst(),
                parts.get(1),
                parts.get(2),
                owner(parts.get(3)),
                day(parts.get(4)),
                List.of(parts.get(5).split(" ")));
    }

    private static Capacity owner(String letter) {
        return switch (letter) {
            case "S" -> Capacity.SPONSOR;
            case "H" -> Capacity.HEAD;
            case "L" -> Capacity.LIAISON;
            case "M" -> Capacity.MEMBER;
            default -> Capacity.CADRE;
        };
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    private static List<String> lines() {
        var in = Objects.requireNonNull(PlanTexts.class.getResourceAsStream("/demo/plans.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
