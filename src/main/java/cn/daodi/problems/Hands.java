package cn.daodi.problems;

import cn.daodi.kernel.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 在谁手上多久: a problem's life in office time, by unit and by pause, in the order in which they first had it. What a unit
 * had before it handed the problem on stays its own.
 */
public record Hands(List<Held> held) {
    /**
     * What one unit had it, or how long it waited for one reason.
     *
     * @param unit null for the office and for pauses
     * @param percent of the whole; all of them make 100 unless no office time has passed at all
     */
    public record Held(@Nullable Long unit, @Nullable Pause pause, Duration time, int percent) {}

    private record Holder(@Nullable Long unit, @Nullable Pause pause) {}

    public static Hands of(List<Spell> spells, OfficeHours hours, Instant now) {
        var times = new LinkedHashMap<Holder, Duration>();
        for (var spell : spells) {
            var time = hours.between(spell.from(), spell.until(now));
            times.merge(new Holder(spell.unit(), spell.pause()), time, Duration::plus);
        }
        var held = new ArrayList<Held>();
        var percents = percents(List.copyOf(times.values()));
        times.forEach((holder, time) -> held.add(new Held(holder.unit, holder.pause, time, percents[held.size()])));
        return new Hands(List.copyOf(held));
    }

    /** Whole percents that make a hundred: what rounding down leaves goes to those who lost most by it. */
    private static int[] percents(List<Duration> times) {
        var percents = new int[times.size()];
        long whole = times.stream().mapToLong(Duration::toMillis).sum();
        if (whole == 0) return percents;
        var order = new ArrayList<Integer>();
        int left = 100;
        for (int i = 0; i < percents.length; i++) {
            percents[i] = (int) (times.get(i).toMillis() * 100 / whole);
            left -= percents[i];
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> -(times.get(i).toMillis() * 100 % whole)));
        for (int i = 0; i < left; i++) percents[order.get(i)]++;
        return percents;
    }

    /** How long this unit had it; the office when null. */
    public Duration with(@Nullable Long unit) {
        return sum(unit, null);
    }

    /** How long it waited for this. */
    public Duration waiting(Pause pause) {
        return sum(null, pause);
    }

    private Duration sum(@Nullable Long unit, @Nullable Pause pause) {
        return held.stream()
                .filter(one -> Objects.equals(one.unit, unit) && one.pause == pause)
                .map(Held::time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The problem's whole life in office time, pauses included. */
    public Duration whole() {
        return held.stream().map(Held::time).reduce(Duration.ZERO, Duration::plus);
    }
}
