package cn.daodi.projects.web;

import cn.daodi.platform.web.Option;
import java.util.List;

/**
 * Members of a task force as the offices keep them.
 *
 * @param candidates posts of units with a holder that do not answer for it yet
 */
public record MembersPage(String number, String name, List<MemberRow> members, List<Option> candidates) {

    /**
     * One member.
     *
     * @param added by hand, and can be taken out here; otherwise a member as head of a supporting unit
     */
    public record MemberRow(long post, String label, String holder, boolean added) {}
}
