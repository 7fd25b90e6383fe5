package cn.daodi.plans;

/** How a measure stands on a day; derived, never stored. */
public enum MeasureState {
    /** 进行中 */
    OPEN,
    /** 逾期: open and due before today */
    LATE,
    /** 已完成 */
    DONE,
    /** 已取消, by an amendment the office received */
    DROPPED
}
