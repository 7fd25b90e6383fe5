package cn.daodi.problems;

/** Why nobody's clock runs. */
public enum Pause {
    /** 等待企业: material, an answer, its word */
    ENTERPRISE,
    /** 等待上级 */
    HIGHER,
    /** 挂账 */
    CARRIED
}
