package cn.daodi.problems;

/** 解决层级: who has the power to solve it. */
public enum Tier {
    /** 县级 */
    COUNTY,
    /** 市级 */
    CITY,
    /** 省级 */
    PROVINCE
}
