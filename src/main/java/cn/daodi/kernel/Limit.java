package cn.daodi.kernel;

/**
 * How long something may take.
 *
 * @param amount of the unit, at least 1
 */
public record Limit(int amount, Unit unit) {
    /** In what it is counted. */
    public enum Unit {
        /** 工作小时: hours while the offices are open */
        HOURS,
        /** 工作日: until closing time of the n-th working day after */
        DAYS,
        /** 自然日: until closing time of that day, moved on when it is a rest day */
        CALENDAR_DAYS
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.HOURS);
    }

    public static Limit days(int amount) {
        return new Limit(amount, Unit.DAYS);
    }

    public static Limit calendarDays(int amount) {
        return new Limit(amount, Unit.CALENDAR_DAYS);
    }

    /** As a fact of the journal, written out in the reader's language: {@code 5 DAYS}. */
    public String fact() {
        return amount + " " + unit;
    }
}
