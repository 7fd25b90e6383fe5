package cn.daodi.kernel;

/** A unit (单位) of a county, townships and offices included. The county is part of the id, so nothing is looked up without it. */
public record UnitId(String county, long serial) {}
