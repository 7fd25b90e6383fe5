package cn.daodi.reporting;

/** A kind of record that reports draw lines from; implemented by reading a module's view. All kinds are drawn in one statement. */
interface DraftLines {
    /**
     * A select of the lines this source has for the reports {@code open o} ({@code county, report, subject, first_day, last_day,
     * next_last}: the last day of the half month after), as
     * of {@code :at}. Columns in this order: {@code report, part, words, kind, number, day};
     * the number is unique within the kind. Withdrawn records are left out.
     */
    String select();
}
