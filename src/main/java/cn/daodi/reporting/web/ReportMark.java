package cn.daodi.reporting.web;

/** What figures of a half month count, so that each figure opens its reports. */
public enum ReportMark {
    /** 滞后 */
    BEHIND("r.behind"),
    /** 承诺已兑现 */
    KEPT("r.promise_outcome = 'KEPT'"),
    /** 承诺未兑现 */
    BROKEN("r.promise_outcome = 'BROKEN'");

    private final String clause;

    ReportMark(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
