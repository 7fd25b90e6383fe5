package cn.daodi.directory.web;

import cn.daodi.directory.Endings;
import cn.daodi.directory.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page of a subject's end: the subject, and how it ended if it did. */
public record SubjectEndPage(Subject subject, Endings.@Nullable Ending ending, LocalDate today) {}
