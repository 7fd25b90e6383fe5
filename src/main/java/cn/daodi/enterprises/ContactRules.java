package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 联系规则 of a county: limits that protect enterprises, never quotas of anybody.
 *
 * @param monthlyEntries entries of all kinds a month, above which whoever books is warned
 * @param silenceDays days without a contact after which cadre and office are hinted at it, unseen by others
 * @param quietFrom first day of each month on which departments do not inspect (安静期)
 * @param quietTo last one
 * @param yearlyInspections how often one unit inspects one enterprise in a year
 */
public record ContactRules(
        int monthlyEntries, int silenceDays, int quietFrom, int quietTo, int yearlyInspections, int version) {
    /** Where a county has not said otherwise; quiet days as Anqing and Ganzhou publish them (1st to 25th). */
    public static final ContactRules STANDARD = new ContactRules(4, 45, 1, 25, 2, 0);

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        if (monthlyEntries < 1 || monthlyEntries > 31) faults.add(range("monthlyEntries", 1, 31));
        if (silenceDays < 7 || silenceDays > 365) faults.add(range("silenceDays", 7, 365));
        if (quietFrom < 1 || quietFrom > 31) faults.add(range("quietFrom", 1, 31));
        if (quietTo < quietFrom || quietTo > 31) faults.add(range("quietTo", quietFrom, 31));
        if (yearlyInspections < 1 || yearlyInspections > 12) faults.add(range("yearlyInspections", 1, 12));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private static Refused.Fault range(String field, int least, int most) {
        return new Refused.Fault(field, "contact-rules.range", List.of(least, most));
    }

    public boolean isQuiet(LocalDate day) {
        return day.getDayOfMonth() >= quietFrom && day.getDayOfMonth() <= quietTo;
    }
}
