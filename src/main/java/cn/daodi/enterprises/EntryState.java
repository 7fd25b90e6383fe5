package cn.daodi.enterprises;

/** How an entry stands. */
public enum EntryState {
    /** 已预约，待企业答复 */
    BOOKED,
    /** 企业同意 */
    ACCEPTED,
    /** 企业提出改期，待预约人确认 */
    MOVED,
    /** 企业谢绝 */
    REFUSED,
    /** 已取消 */
    CANCELLED,
    /** 已入企，有联系记录 */
    HELD;

    /** It may still take place. */
    public boolean isOpen() {
        return this == BOOKED || this == ACCEPTED || this == MOVED;
    }
}
