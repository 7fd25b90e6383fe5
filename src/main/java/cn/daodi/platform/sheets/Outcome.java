package cn.daodi.platform.sheets;

/** What an import makes of a row. */
public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED,
    /** No record: a foot note, a total, a sheet that is not read. */
    LEFT_OUT
}
