package cn.daodi.reporting.briefs;

/** 专报状态. */
public enum BriefState {
    /** 汇编中 */
    COMPILING,
    /** 已发布 */
    RELEASED
}
