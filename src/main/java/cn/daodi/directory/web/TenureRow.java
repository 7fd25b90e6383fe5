package cn.daodi.directory.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who held a post from when to when; {@code to} is null while it lasts. */
public record TenureRow(
        long post,
        String title,
        String person,
        @Nullable String dutyTitle,
        LocalDate from,
        @Nullable LocalDate to) {}
