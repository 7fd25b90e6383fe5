package cn.daodi.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an occurrence tells: whoever holds one of these posts today, or stands in for one; never the actor. Named by posts, so that a
 * successor is told and a predecessor is not; by person only what a person asked.
 *
 * @param answering capacities in which a post answers for the occurrence's subject
 * @param office posts with this confirmed role
 * @param unit all posts of this unit; its cadres, who work in enterprises, not among them
 * @param posts these posts
 * @param people who asked something of their own, whatever post they hold
 */
public record Audience(
        List<Capacity> answering,
        @Nullable Role office,
        @Nullable UnitId unit,
        List<PostId> posts,
        List<PersonId> people) {
    public static final Audience NOBODY = new Audience(List.of(), null, null, List.of(), List.of());

    /** Those who write the reports and plans of the subject. */
    public static final Audience WRITERS = answering(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD);

    public static Audience answering(Capacity... capacities) {
        return new Audience(List.of(capacities), null, null, List.of(), List.of());
    }

    public static Audience office(Role role) {
        return new Audience(List.of(), role, null, List.of(), List.of());
    }

    public static Audience unit(UnitId unit) {
        return new Audience(List.of(), null, unit, List.of(), List.of());
    }

    public static Audience posts(PostId... posts) {
        return new Audience(List.of(), null, null, Arrays.asList(posts), List.of());
    }

    public static Audience person(PersonId person) {
        return new Audience(List.of(), null, null, List.of(), List.of(person));
    }

    public boolean isNobody() {
        return equals(NOBODY);
    }
}
