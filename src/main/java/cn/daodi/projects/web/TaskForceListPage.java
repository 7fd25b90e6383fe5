package cn.daodi.projects.web;

import cn.daodi.platform.lists.Listing;

/** The list of task forces. */
public record TaskForceListPage(Listing<TaskForceRow> list, TaskForceFilter filter, boolean mayEnter) {}
