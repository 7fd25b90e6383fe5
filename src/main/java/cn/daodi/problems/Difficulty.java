package cn.daodi.problems;

/** 难易程度, which decides how long the solution may take. */
public enum Difficulty {
    /** 一般 */
    ORDINARY,
    /** 较复杂 */
    HARDER,
    /** 复杂 */
    COMPLEX
}
