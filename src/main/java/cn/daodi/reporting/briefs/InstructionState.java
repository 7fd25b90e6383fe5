package cn.daodi.reporting.briefs;

/** 批示办理状态. */
public enum InstructionState {
    /** 办理中 */
    OPEN,
    /** 已答复，待办结 */
    ANSWERED,
    /** 已办结 */
    CLOSED,
    /** 已撤回: entered by mistake */
    WITHDRAWN
}
