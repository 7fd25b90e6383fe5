package cn.daodi.directory.web;

import cn.daodi.directory.Pauses;
import cn.daodi.directory.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page of a subject's rest: the subject, and the rest if there is one. */
public record PausePage(Subject subject, Pauses.@Nullable Pause pause, LocalDate today) {}
