package cn.daodi.kernel;

import java.util.Collection;

/**
 * 包联责任: a subject that a post of the viewer's answers for today.
 *
 * @param subject serial of the subject
 * @param post serial of the viewer's post
 * @param works whether this post is the one that works on it: the cadre of an enterprise, the liaison of a task force, where there is
 *     none the next by capacity; never while it is paused or has ended
 * @param ended whether the subject has ended: it is still read, and nothing more is done for it
 */
public record Charge(long subject, long post, Capacity capacity, boolean works, boolean ended) {
    boolean isOf(SubjectId answered, Collection<Capacity> capacities) {
        return !ended && subject == answered.serial() && capacities.contains(capacity);
    }
}
