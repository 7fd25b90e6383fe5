package cn.daodi.reporting;

import java.util.List;

/** 半月报状态 in the words of the offices. */
public enum ReportState {
    /** 未报 */
    DUE,
    /** 已提交 */
    SUBMITTED,
    /** 已接收 */
    RECEIVED,
    /** 已退回 */
    RETURNED,
    /** 免报: paused, finished or excused by the office */
    EXCUSED,
    /** 更正中: received before, opened again to be restated; what was filed stays readable */
    RESTATING;

    /** The states an ordinary report goes through, as grids and counts show them. */
    public static final List<ReportState> ORDINARY = List.of(DUE, SUBMITTED, RECEIVED, RETURNED);

    /** As others see it, told by how often it was received: a correction being written, submitted or returned changes nothing. */
    ReportState standing(int edition) {
        return edition == 0 || this == RECEIVED || this == EXCUSED ? this : RESTATING;
    }

    /** As counts show it: what is being restated was received and still is. */
    public ReportState counted() {
        return this == RESTATING ? RECEIVED : this;
    }

    /** Names of the states a list of this state holds: those being restated stand with the received ones. */
    public String[] listed() {
        return this == RECEIVED ? new String[] {name(), RESTATING.name()} : new String[] {name()};
    }

    public boolean isOpen() {
        return this == DUE || this == RETURNED || this == RESTATING;
    }
}
