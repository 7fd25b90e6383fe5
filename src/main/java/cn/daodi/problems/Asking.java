package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of the office, and what it decides. */
public final class Asking {
    private Asking() {}

    /** What the office decides; may be missing until it is checked. */
    public record Answer(@Nullable Boolean granted, String words) {
        void check() {
            if (granted == null) throw Refused.at("granted", "required");
            if (!granted) Words.check("words", words, 500);
            if (words.length() > 500) throw Refused.at("words", "too-long", 500);
        }

        boolean mustGranted() {
            return Objects.requireNonNull(granted);
        }
    }

    /**
     * What is asked for.
     *
     * @param words why
     * @param basis of a refusal to accept: the lawful reason; empty otherwise
     * @param day until when (extension), or when it is looked at again (carried, reported)
     */
    public record Wanted(
            @Nullable AskingKind kind,
            String words,
            String basis,
            @Nullable LocalDate day) {
        void check(LocalDate today) {
            var faults = new ArrayList<Refused.Fault>();
            if (kind == null) faults.add(fault("kind", "required"));
            if (words.isBlank()) faults.add(fault("words", "required"));
            if (words.length() > 500) faults.add(new Refused.Fault("words", "too-long", List.of(500)));
            if (basis.length() > 200) faults.add(new Refused.Fault("basis", "too-long", List.of(200)));
            if (kind == AskingKind.DECLINE && basis.isBlank()) faults.add(fault("basis", "problem.basis"));
            if (kind != AskingKind.DECLINE && day == null) faults.add(fault("day", "required"));
            if (day != null && !day.isAfter(today)) faults.add(fault("day", "date.past"));
            if (day != null && day.isAfter(today.plusYears(3))) faults.add(fault("day", "problem.day-far"));
            if (!faults.isEmpty()) throw new Refused(faults);
        }

        private static Refused.Fault fault(String field, String code) {
            return new Refused.Fault(field, code, List.of());
        }

        AskingKind mustKind() {
            return Objects.requireNonNull(kind);
        }

        /** Nothing else changes: the day moved to a working day. */
        Wanted on(LocalDate moved) {
            return new Wanted(kind, words, basis, moved);
        }
    }
}
