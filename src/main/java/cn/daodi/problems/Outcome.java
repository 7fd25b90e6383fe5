package cn.daodi.problems;

/** With what a problem ended. */
public enum Outcome {
    /** 企业确认解决 */
    SOLVED,
    /** 不予受理, with its lawful reason, approved by the office */
    DECLINED,
    /** 转法定渠道 */
    REFERRED,
    /** 提出人撤回 */
    WITHDRAWN
}
