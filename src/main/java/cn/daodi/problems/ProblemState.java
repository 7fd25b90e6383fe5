package cn.daodi.problems;

/** How a problem stands. */
public enum ProblemState {
    /** 已登记，待研判: in the office's hands */
    REGISTERED,
    /** 已交办，待签收: still on the clock of whoever sent it */
    ASSIGNED,
    /** 有异议，待裁定 */
    DISPUTED,
    /** 办理中 */
    HANDLING,
    /** 已答复，待企业评价 */
    ANSWERED,
    /** 企业确认解决，待回访 */
    CONFIRMED,
    /** 挂账 */
    CARRIED,
    /** 已上报 */
    REPORTED_UP,
    /** 已销号 */
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
