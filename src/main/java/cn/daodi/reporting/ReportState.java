package cn.daodi.reporting;

/** 半月报状态 in the words of the offices. */
public enum ReportState {
    /** 未报 */
    DUE,
    /** 已提交 */
    SUBMITTED,
    /** 已接收 */
    RECEIVED,
    /** 已退回 */
    RETURNED;

    public boolean isOpen() {
        return this == DUE || this == RETURNED;
    }
}
