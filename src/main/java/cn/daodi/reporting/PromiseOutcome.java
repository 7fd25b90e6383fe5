package cn.daodi.reporting;

/** What became of the promise an earlier report made. */
public enum PromiseOutcome {
    /** 已兑现 */
    KEPT,
    /** 未兑现 */
    BROKEN,
    /** 未到承诺日期; only while it is */
    PENDING
}
