package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else stands in the way of an entry on a day.
 *
 * @param sameWeek another entry of that week, null when there is none
 * @param inMonth entries of that month, held or open, inspections included
 * @param restDay the county's calendar, or by weekends where no schedule was entered
 * @param ifNeeded the enterprise wishes no contact unless needed
 * @param firstVisits the campaign has just begun: sponsor, head and cadre owe the first visit and had better go together
 */
record Crowd(
        @Nullable LocalDate sameWeek, int inMonth, int cap, boolean restDay, boolean ifNeeded, boolean firstVisits) {
    /** Rest days are refused; a crowd asks for a reason, and offers to join the other entry. */
    void check(Booking booking) {
        mustWork("day", booking.day());
        if (booking.crowdedReason() != null && !booking.crowdedReason().isBlank()) return;
        if (ifNeeded) throw Refused.at("crowdedReason", "entry.if-needed");
        if (sameWeek != null) throw Refused.at("crowdedReason", "entry.crowded-week", sameWeek.toString());
        if (inMonth >= cap) throw Refused.at("crowdedReason", "entry.crowded-month", inMonth, cap);
    }

    /** Nobody comes on a rest day, whoever proposes it. */
    void mustWork(String field, @Nullable LocalDate day) {
        if (restDay) throw Refused.at(field, "entry.rest-day", String.valueOf(day));
    }
}
