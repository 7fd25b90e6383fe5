package cn.daodi.directory;

import java.time.OffsetDateTime;

/** 账号启用单, shown once: whoever holds the code sets the password. */
public record AccountSlip(String person, String username, String code, OffsetDateTime until) {}
