package cn.daodi.activity;

/** What a note is about; three of them become lines of the half-month report. */
public enum NoteKind {
    /** 进展 */
    PROGRESS,
    /** 问题 */
    PROBLEM,
    /** 下步措施 */
    NEXT_STEP,
    /** 联系走访 */
    CONTACT
}
