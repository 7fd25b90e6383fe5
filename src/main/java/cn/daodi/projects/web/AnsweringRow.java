package cn.daodi.projects.web;

import org.jspecify.annotations.Nullable;

/**
 * A post that answers for a task force, with its holder.
 *
 * @param person null while vacant
 * @param mine the viewer holds or stands in for the post
 */
public record AnsweringRow(
        String capacity,
        String post,
        @Nullable String person,
        @Nullable String dutyTitle,
        @Nullable String phone,
        boolean mine) {}
