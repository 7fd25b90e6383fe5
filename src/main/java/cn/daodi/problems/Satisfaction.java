package cn.daodi.problems;

/** 满意度, in the enterprise's words; unrated is none of these and never counted as satisfied. */
public enum Satisfaction {
    /** 满意 */
    SATISFIED,
    /** 基本满意 */
    FAIRLY,
    /** 不满意 */
    DISSATISFIED
}
