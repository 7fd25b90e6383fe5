package cn.daodi.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 半月：上半月 1–15 日，下半月 16 日至月末。Written {@code 2026-06-H1} and {@code 2026-06-H2}.
 *
 * @param half 1 or 2
 */
public record HalfMonth(YearMonth month, int half) implements Comparable<HalfMonth> {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-(0[1-9]|1[0-2])-H([12])");

    public HalfMonth {
        if (half != 1 && half != 2) throw new IllegalArgumentException("half is 1 or 2, not " + half);
    }

    public static HalfMonth of(LocalDate day) {
        return new HalfMonth(YearMonth.from(day), day.getDayOfMonth() <= 15 ? 1 : 2);
    }

    public static HalfMonth parse(String text) {
        var match = WRITTEN.matcher(text.strip());
        if (!match.matches()) throw Refused.at("period", "period.unreadable", text);
        return new HalfMonth(
                YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))),
                Integer.parseInt(match.group(3)));
    }

    /** The first half month that begins after this day. */
    public static HalfMonth firstAfter(LocalDate day) {
        return of(day).next();
    }

    public LocalDate first() {
        return month.atDay(half == 1 ? 1 : 16);
    }

    public LocalDate last() {
        return half == 1 ? month.atDay(15) : month.atEndOfMonth();
    }

    public HalfMonth next() {
        return half == 1 ? new HalfMonth(month, 2) : new HalfMonth(month.plusMonths(1), 1);
    }

    public HalfMonth previous() {
        return half == 2 ? new HalfMonth(month, 1) : new HalfMonth(month.minusMonths(1), 2);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** This one and those after it, up to and including the last. */
    public Stream<HalfMonth> through(HalfMonth end) {
        return Stream.iterate(this, period -> period.compareTo(end) <= 0, HalfMonth::next);
    }

    @Override
    public int compareTo(HalfMonth other) {
        int byMonth = month.compareTo(other.month);
        return byMonth != 0 ? byMonth : Integer.compare(half, other.half);
    }

    @Override
    public String toString() {
        return month + "-H" + half;
    }
}
