package cn.daodi.projects;

import cn.daodi.kernel.SubjectId;

/** 产业专班: the team of one key industry, a subject. */
public record TaskForce(SubjectId id, String number, TaskForceEntry entry, int version) {}
