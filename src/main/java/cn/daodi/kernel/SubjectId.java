package cn.daodi.kernel;

/** What somebody answers for: a task force, an enterprise, later a project. The county is part of the id, so nothing is looked up without it. */
public record SubjectId(String county, long serial) {}
