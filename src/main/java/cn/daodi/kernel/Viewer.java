package cn.daodi.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: a person of one county, the posts held today, the one acted for, and what these posts answer for. First parameter
 * of every front-door method and page query; nothing reads the current user from a thread.
 *
 * @param standing the county's standing this was read under, see {@code Viewers}; null where none was known
 */
public record Viewer(
        PersonId person,
        String name,
        HeldPost acting,
        List<HeldPost> posts,
        List<Charge> charges,
        @Nullable String standing) {

    public String county() {
        return person.county();
    }

    /**
     * The same person acting for another of the posts held.
     *
     * @param post the chosen post's serial; null or one not held leaves the post as it is
     */
    public Viewer actingFor(@Nullable Long post) {
        return posts.stream()
                .filter(held -> post != null && held.id().serial() == post)
                .findFirst()
                .map(held -> new Viewer(person, name, held, posts, charges, standing))
                .orElse(this);
    }

    /** All confirmed roles of all posts held: the switch of posts is for acting, not for looking. */
    public Set<Role> roles() {
        var all = EnumSet.noneOf(Role.class);
        posts.forEach(post -> all.addAll(post.roles()));
        return all;
    }

    public boolean is(Role role) {
        for (var post : posts) if (post.roles().contains(role)) return true;
        return false;
    }

    public boolean isAny(Collection<Role> wanted) {
        for (var post : posts) if (post.carries(wanted)) return true;
        return false;
    }

    public boolean seesWholeCounty() {
        return isAny(Role.COUNTY_WIDE);
    }

    public Long[] postSerials() {
        return posts.stream().map(post -> post.id().serial()).toArray(Long[]::new);
    }

    /** The deed for a subject, under a post that answers for it in one of these capacities; 404 for whoever holds none. */
    public Actor answering(SubjectId subject, Collection<Capacity> capacities) {
        if (!answers(subject, capacities)) throw new NotVisible();
        return among(charges.stream()
                .filter(charge -> charge.isOf(subject, capacities))
                .map(Charge::post)
                .toList());
    }

    public boolean answers(SubjectId subject, Collection<Capacity> capacities) {
        return subject.county().equals(county())
                && charges.stream().anyMatch(charge -> charge.isOf(subject, capacities));
    }

    /** Whether this very post answers for it so. */
    public boolean answers(PostId post, SubjectId subject, Capacity capacity) {
        return charges.stream()
                .anyMatch(charge -> charge.post() == post.serial() && charge.isOf(subject, List.of(capacity)));
    }

    /** The subjects one of the posts answers for, each once; those that have ended are still read. */
    public Long[] subjectSerials() {
        return subjects(charge -> true);
    }

    /** Those answered for in this capacity. */
    public Long[] subjectSerials(Capacity capacity) {
        return subjects(charge -> !charge.ended() && charge.capacity() == capacity);
    }

    /** Those the viewer works on. */
    public Long[] workedOn() {
        return subjects(Charge::works);
    }

    private Long[] subjects(Predicate<Charge> which) {
        return charges.stream().filter(which).map(Charge::subject).distinct().toArray(Long[]::new);
    }

    /** The units the viewer acts for: where a post with the confirmed role of head or liaison is held. */
    public Long[] unitSerials() {
        return posts.stream()
                .filter(post -> post.carries(Role.FOR_UNIT))
                .map(HeldPost::unit)
                .filter(Objects::nonNull)
                .map(UnitId::serial)
                .distinct()
                .toArray(Long[]::new);
    }

    /** The post under which a deed of this role is recorded: the acting one if it carries the role, else the first that does. */
    public Actor as(Collection<Role> wanted) {
        return actor(
                acting.carries(wanted)
                        ? acting
                        : posts.stream()
                                .filter(post -> post.carries(wanted))
                                .findFirst()
                                .orElse(acting));
    }

    /**
     * The post under which a deed for a subject is recorded, when that subject is answered for by these posts: one's own before
     * one stood in for, and of these the acting one first.
     */
    public Actor among(Collection<Long> answering) {
        return actor(Stream.concat(Stream.of(acting), posts.stream())
                .filter(post -> answering.contains(post.id().serial()))
                .min(Comparator.comparing(HeldPost::deputy))
                .orElse(acting));
    }

    public Actor actor() {
        return actor(acting);
    }

    private Actor actor(HeldPost post) {
        return new Actor(person, name, post.id(), post.label(), post.deputy());
    }

    /** 404 for whoever has none of these roles: what one may not see does not exist. */
    public void require(Collection<Role> wanted) {
        if (!isAny(wanted)) throw new NotVisible();
    }

    public void require(Role wanted) {
        if (!is(wanted)) throw new NotVisible();
    }
}
