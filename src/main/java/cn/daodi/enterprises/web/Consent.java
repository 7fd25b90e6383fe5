package cn.daodi.enterprises.web;

/** Whether the enterprise agreed to its stationings. */
public enum Consent {
    GIVEN,
    OUTSTANDING,
    /** Nobody is stationed. */
    NONE
}
