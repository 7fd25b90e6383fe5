package cn.daodi.problems;

import cn.daodi.support.OfficeMinutes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Some problem's life: in the office's hands, handed from unit to unit, waiting, perhaps over. */
record AnyLife(List<Spell> spells, Instant now) {
    static AnyLife of(Random random, OfficeMinutes minutes) {
        var spells = new ArrayList<Spell>();
        var from = minutes.anyMoment(random);
        int count = 1 + random.nextInt(9);
        for (int i = 1; i <= count; i++) {
            var to = next(random, from);
            boolean runs = i == count && random.nextBoolean();
            spells.add(any(random, from, runs ? null : to));
            from = to;
        }
        return new AnyLife(List.copyOf(spells), from);
    }

    private static Spell any(Random random, Instant from, Instant to) {
        int holder = random.nextInt(7);
        if (holder > 4) return new Spell(null, Pause.values()[random.nextInt(3)], "等营业执照变更", from, to);
        return new Spell(holder == 0 ? null : (long) holder, null, null, from, to);
    }

    /** Within minutes, within days, over a long holiday or the turn of the year; or at once. */
    private static Instant next(Random random, Instant from) {
        int minutes =
                switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(60);
                    case 2 -> random.nextInt(30_000);
                    default -> random.nextInt(6_000);
                };
        return from.plus(Duration.ofMinutes(minutes));
    }

    Instant raised() {
        return spells.getFirst().from();
    }

    /** In whose hands it was in this minute. */
    Spell at(Instant minute) {
        return spells.stream()
                .filter(spell -> !minute.isBefore(spell.from()) && minute.isBefore(spell.until(now)))
                .findFirst()
                .orElseThrow();
    }
}
