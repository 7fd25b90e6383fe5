package cn.daodi.kernel;

/** A post (岗位): rights and duties hang on it, never on the person. The county is part of the id, so nothing is looked up without it. */
public record PostId(String county, long serial) {}
