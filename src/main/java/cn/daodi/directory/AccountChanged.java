package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import java.util.List;

/**
 * An account was issued, closed, or got another password; for the audit log, not for the journal.
 *
 * @param username empty where there is none
 */
public record AccountChanged(Actor actor, String deed, String name, String username) {
    public List<String> facts() {
        return List.of(name, username);
    }

    /** Nobody who signed in before may go on. */
    public boolean endsSessions() {
        return deed.equals("AccountClosed") || deed.equals("AccountIssued");
    }
}
