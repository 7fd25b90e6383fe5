package cn.daodi.directory.web;

import cn.daodi.kernel.Role;

/** A role of a post; only a confirmed one works. */
public record RoleRow(Role role, boolean confirmed) {}
