package cn.daodi.kernel;

/** A person of a county. The county is part of the id, so nothing is looked up without it. */
public record PersonId(String county, long serial) {}
