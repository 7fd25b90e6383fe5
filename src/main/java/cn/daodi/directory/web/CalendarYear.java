package cn.daodi.directory.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the working calendar.
 *
 * @param source the paper it comes from; null when the official schedule is not out and weekends alone count
 */
public record CalendarYear(int year, @Nullable String source, List<Holiday> holidays) {
    public boolean provisional() {
        return source == null;
    }

    /** One holiday with its days off and the weekend days worked in exchange. */
    public record Holiday(String name, List<Span> off, List<LocalDate> madeUp) {
        LocalDate begins() {
            return off.isEmpty() ? madeUp.getFirst() : off.getFirst().first();
        }
    }

    /** Days in a row, both ends included. */
    public record Span(LocalDate first, LocalDate last) {
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }
}
