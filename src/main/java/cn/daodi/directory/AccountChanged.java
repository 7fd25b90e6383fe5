package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import java.util.List;

/** An account was issued, closed, or got another password; for the audit log, not for the journal. */
public record AccountChanged(Actor actor, String deed, List<String> facts) {}
