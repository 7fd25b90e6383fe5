package cn.daodi.reporting.briefs;

/** What a brief tells after its figures. */
public enum BriefSection {
    /** 工作亮点 */
    HIGHLIGHT,
    /** 滞后事项 */
    BEHIND,
    /** 需协调的问题 */
    COORDINATION
}
