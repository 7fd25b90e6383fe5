package cn.daodi.problems;

import cn.daodi.kernel.Limit;
import cn.daodi.kernel.OfficeHours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 预置时限: limits another county has published, to begin with. Office hours are not part of it.
 *
 * @param code its name and source stand in the bundles under {@code preset.<code>}
 */
public record Preset(String code, ProblemRules rules) {
    /** What a county's rules are called that are nobody else's. */
    public static final String OWN = "own";

    public static final List<Preset> ALL = read();

    public static Optional<Preset> of(String code) {
        return ALL.stream().filter(preset -> preset.code.equals(code)).findFirst();
    }

    /** These figures for a county with these office hours. */
    public ProblemRules in(OfficeHours.Day day, int version) {
        return rules.as(code, day, version);
    }

    private static List<Preset> read() {
        try (InputStream in = Preset.class.getResourceAsStream("/problems/presets.csv")) {
            if (in == null) throw new IllegalStateException("the presets are missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(Preset::preset)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preset preset(String[] cells) {
        var limits = Arrays.stream(cells, 1, 8).map(Preset::limit).toArray(Limit[]::new);
        var numbers = Arrays.stream(cells, 8, 12).mapToInt(Integer::parseInt).toArray();
        var rules = new ProblemRules(
                cells[0],
                OfficeHours.Day.USUAL,
                limits[0],
                limits[1],
                limits[2],
                limits[3],
                limits[4],
                limits[5],
                limits[6],
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                0);
        return new Preset(cells[0], rules);
    }

    private static Limit limit(String text) {
        int amount = Integer.parseInt(text, 0, text.length() - 1, 10);
        return switch (text.charAt(text.length() - 1)) {
            case 'h' -> Limit.hours(amount);
            case 'd' -> Limit.days(amount);
            case 'c' -> Limit.calendarDays(amount);
            default -> throw new IllegalStateException("no unit of time: " + text);
        };
    }
}
