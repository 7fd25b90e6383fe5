package cn.daodi.platform.admin;

import java.time.Instant;

/** One entry of the audit log as the auditor reads it. */
public record AuditRow(long id, Instant at, String who, String deed, String detail) {}
