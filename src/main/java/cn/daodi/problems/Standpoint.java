package cn.daodi.problems;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to a problem.
 *
 * @param answering in which capacities the viewer answers for an enterprise concerned
 * @param raiser the viewer holds the post that raised it
 * @param parts units that ever had a part in it
 * @param handledBy unit that handles it
 * @param sentTo unit it was sent to and that has not accepted
 */
public record Standpoint(
        Viewer viewer,
        Set<Capacity> answering,
        boolean raiser,
        Collection<Long> parts,
        @Nullable Long handledBy,
        @Nullable Long sentTo) {
    public boolean isOffice() {
        return viewer.is(Role.STATIONING_OFFICE);
    }

    public boolean isCadre() {
        return answering.contains(Capacity.CADRE);
    }

    /** The viewer acts for the unit that handles it. */
    public boolean isHandler() {
        return actsFor(handledBy);
    }

    /** The viewer acts for the unit it was sent to. */
    public boolean isAsked() {
        return actsFor(sentTo);
    }

    public boolean isSupporter() {
        return parts.stream().anyMatch(this::actsFor);
    }

    /** Whoever works on it or stands behind the enterprise may write into the conversation. */
    public boolean mayTalk() {
        return isOffice() || isHandler() || isAsked() || isSupporter() || !answering.isEmpty();
    }

    private boolean actsFor(@Nullable Long unit) {
        return unit != null && Arrays.asList(viewer.unitSerials()).contains(unit);
    }

    /** The office's deed; 404 for everybody else. */
    Actor office() {
        viewer.require(Role.STATIONING_OFFICE);
        return viewer.as(List.of(Role.STATIONING_OFFICE));
    }

    /** The deed of the unit it was sent to; 404 for everybody else. */
    Actor asked() {
        if (!isAsked()) throw new NotVisible();
        return forUnit(Objects.requireNonNull(sentTo));
    }

    /** The deed of the unit that handles it; 404 for everybody else. */
    Actor handler() {
        if (!isHandler()) throw new NotVisible();
        return forUnit(Objects.requireNonNull(handledBy));
    }

    /** A word in the conversation, under the post that gives the right to it; 404 for everybody else. */
    Actor talker() {
        if (isHandler()) return handler();
        if (isAsked()) return asked();
        if (isOffice()) return office();
        if (!mayTalk()) throw new NotVisible();
        return parts.stream()
                .filter(this::actsFor)
                .findFirst()
                .map(this::forUnit)
                .orElseGet(viewer::actor);
    }

    /** What the enterprise said by telephone is entered by its cadre or the office, never by who handles it. */
    Actor forEnterprise() {
        if (!isOffice() && !isCadre()) throw new NotVisible();
        return isOffice() ? office() : viewer.actor();
    }

    private Actor forUnit(long unit) {
        return viewer.among(viewer.posts().stream()
                .filter(post -> post.unit() != null && post.unit().serial() == unit)
                .filter(post -> post.carries(Role.FOR_UNIT))
                .map(post -> post.id().serial())
                .toList());
    }
}
