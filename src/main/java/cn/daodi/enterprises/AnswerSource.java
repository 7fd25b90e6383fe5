package cn.daodi.enterprises;

/** By whom an answer of the survey came in. */
public enum AnswerSource {
    /** 表格导入 */
    IMPORT,
    /** 办公室录入 */
    OFFICE,
    /** 驻企干部、责任单位录入 */
    CADRE,
    /** 企业自己填写 */
    ENTERPRISE
}
