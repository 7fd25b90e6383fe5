package cn.daodi.plans;

/** What became of the first visit. */
public enum VisitKind {
    /** 已走访 */
    MADE,
    /** 企业要求改期 */
    MOVED,
    /** 企业谢绝 */
    REFUSED
}
