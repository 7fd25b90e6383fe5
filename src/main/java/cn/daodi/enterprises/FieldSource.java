package cn.daodi.enterprises;

/** 一数一源: who alone is asked for a figure. */
public enum FieldSource {
    /** 企业提供 */
    ENTERPRISE,
    /** 驻企干部了解 */
    CADRE,
    /** 有关部门掌握: imported, never asked of the enterprise */
    AUTHORITY
}
