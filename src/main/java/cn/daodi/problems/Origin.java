package cn.daodi.problems;

/** From whom a problem came. */
public enum Origin {
    /** 企业 */
    ENTERPRISE,
    /** 驻企干部 */
    CADRE,
    /** 包企领导 */
    LEADER,
    /** 责任单位 */
    UNIT,
    /** 驻企办 */
    OFFICE
}
