package cn.daodi.platform.imports;

/** How far an import is. */
public enum RunState {
    /** Uploaded; its columns are to be looked at. */
    MAPPING,
    /** A preview is being made. */
    READING,
    /** Every row's outcome is known; nothing is changed yet. */
    PREVIEWED,
    /** The rows are being taken over. */
    APPLYING,
    /** Taken over; the report stays. */
    APPLIED,
    /** Given up before it was applied. */
    DISCARDED;

    public boolean isRunning() {
        return this == READING || this == APPLYING;
    }

    public boolean isOver() {
        return this == APPLIED || this == DISCARDED;
    }
}
