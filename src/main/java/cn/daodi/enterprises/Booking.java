package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is booked.
 *
 * @param others names of those who come along, parted by 、
 * @param crowdedReason why it must be nonetheless, where others are booked already or the enterprise wishes none
 */
public record Booking(
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        String purpose,
        String others,
        @Nullable String crowdedReason) {
    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);
    private static final int AHEAD = 60;

    void check(LocalDate today) {
        var faults = new ArrayList<Refused.Fault>();
        checkDay("day", day, today, faults);
        checkHour("starts", starts, faults);
        if (purpose.isBlank()) faults.add(new Refused.Fault("purpose", "required", List.of()));
        if (purpose.length() > 200) faults.add(new Refused.Fault("purpose", "too-long", List.of(200)));
        if (others.length() > 200) faults.add(new Refused.Fault("others", "too-long", List.of(200)));
        if (crowdedReason != null && crowdedReason.length() > 200)
            faults.add(new Refused.Fault("crowdedReason", "too-long", List.of(200)));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    static void checkDay(String field, @Nullable LocalDate day, LocalDate today, List<Refused.Fault> faults) {
        if (day == null) faults.add(new Refused.Fault(field, "required", List.of()));
        else if (day.isBefore(today)) faults.add(new Refused.Fault(field, "entry.past", List.of()));
        else if (day.isAfter(today.plusDays(AHEAD))) faults.add(new Refused.Fault(field, "entry.far", List.of(AHEAD)));
    }

    static void checkHour(String field, @Nullable LocalTime starts, List<Refused.Fault> faults) {
        if (starts == null) faults.add(new Refused.Fault(field, "required", List.of()));
        else if (starts.isBefore(OPENS) || starts.isAfter(CLOSES))
            faults.add(new Refused.Fault(field, "entry.hour", List.of()));
    }

    /** Names typed, each once. */
    List<String> names() {
        return Arrays.stream(others.split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(10)
                .toList();
    }
}
