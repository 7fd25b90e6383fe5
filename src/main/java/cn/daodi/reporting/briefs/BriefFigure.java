package cn.daodi.reporting.briefs;

/** 专报数字: what a part counts. Of what is owed nobody is named; it opens what was received. */
public enum BriefFigure {
    /** 已接收 */
    RECEIVED,
    /** 完成措施 */
    DONE,
    /** 滞后 */
    BEHIND,
    /** 承诺已兑现 */
    KEPT,
    /** 承诺未兑现 */
    BROKEN
}
