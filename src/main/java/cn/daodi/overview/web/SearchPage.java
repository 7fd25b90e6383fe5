package cn.daodi.overview.web;

import cn.daodi.directory.Subject;
import java.util.List;

/** What a search found among what the viewer may see. */
public record SearchPage(String query, List<Subject> subjects) {}
