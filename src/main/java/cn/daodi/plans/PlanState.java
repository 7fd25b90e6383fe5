package cn.daodi.plans;

/** 工作计划状态 in the words of the offices. */
public enum PlanState {
    /** 未报 */
    NOT_FILED,
    /** 已提交 */
    SUBMITTED,
    /** 已退回 */
    RETURNED,
    /** 已接收 */
    RECEIVED;

    public boolean isOpen() {
        return this == NOT_FILED || this == RETURNED;
    }
}
