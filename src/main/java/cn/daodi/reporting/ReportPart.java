package cn.daodi.reporting;

/** 三个部分: progress, problems, next measures. */
public enum ReportPart {
    /** 进展 */
    PROGRESS,
    /** 存在的问题 */
    PROBLEM,
    /** 下步措施 */
    NEXT
}
