package cn.daodi.problems;

/** What a unit asks the office to decide, or the office decides by itself. */
public enum AskingKind {
    /** 延期 */
    EXTENSION,
    /** 挂账 */
    CARRY,
    /** 上报 */
    REPORT_UP,
    /** 不予受理 */
    DECLINE
}
