package cn.daodi.platform.imports.web;

import cn.daodi.platform.imports.RunState;
import java.time.Instant;

/** One import in the list. */
public record ImportRow(String number, String fileName, RunState state, Instant uploadedAt, String uploadedBy) {}
