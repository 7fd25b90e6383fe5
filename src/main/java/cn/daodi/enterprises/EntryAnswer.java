package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's answer to a booked entry.
 *
 * @param kind required
 * @param day when it proposes another time
 * @param words may be empty: an enterprise need not say why
 */
public record EntryAnswer(
        @Nullable Kind kind,
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        String words) {
    /** 同意、改期、谢绝 */
    public enum Kind {
        ACCEPT(EntryState.ACCEPTED),
        MOVE(EntryState.MOVED),
        REFUSE(EntryState.REFUSED);

        private final EntryState state;

        Kind(EntryState state) {
            this.state = state;
        }

        EntryState state() {
            return state;
        }
    }

    void check(LocalDate today) {
        if (kind == null) throw Refused.at("kind", "required");
        var faults = new ArrayList<Refused.Fault>();
        if (words.length() > 200) faults.add(new Refused.Fault("words", "too-long", List.of(200)));
        if (kind == Kind.MOVE) {
            Booking.checkDay("day", day, today, faults);
            Booking.checkHour("starts", starts, faults);
        }
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    Kind mustKind() {
        if (kind == null) throw Refused.at("kind", "required");
        return kind;
    }
}
