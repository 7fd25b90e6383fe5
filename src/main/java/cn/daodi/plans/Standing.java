package cn.daodi.plans;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How first visit and work plan of one subject stand in the campaign, and who answers for it.
 *
 * @param dueOn visit and plan are owed until then
 * @param measures of the plan, in their order
 * @param amendment the one not received yet
 * @param editions frozen ones, first to last
 * @param lastRunning highest running number a measure of the subject ever had
 * @param paused it rests today: nothing is owed and nothing is late
 */
public record Standing(
        Subject subject,
        Term term,
        LocalDate dueOn,
        WorkPlan plan,
        List<Measure> measures,
        List<Visit> visits,
        @Nullable Amendment amendment,
        List<Answering> answering,
        List<FiledPlan.Edition> editions,
        int lastRunning,
        boolean paused) {

    /** A post that answers for the subject today. */
    public record Answering(long post, Capacity capacity, String label, String holder) {}

    public boolean isVisited() {
        return visits.stream().anyMatch(visit -> visit.kind() == VisitKind.MADE);
    }

    /** Sponsor (where there is one), head and cadre or liaison go together or on days of their own. */
    public boolean somebodyHasNotBeen() {
        boolean sponsored = answering.stream().anyMatch(each -> each.capacity() == Capacity.SPONSOR);
        return sponsored && visits.stream().noneMatch(Visit::sponsor)
                || visits.stream().noneMatch(Visit::head)
                || visits.stream().noneMatch(Visit::cadre);
    }

    /** The enterprise moved or refused the visit, the last word counts: nobody is called late then. */
    public Optional<Visit> excuse() {
        return visits.isEmpty() || isVisited() ? Optional.empty() : Optional.of(visits.getLast());
    }

    public boolean visitIsLate(LocalDate today) {
        return visits.isEmpty() && !paused && today.isAfter(dueOn);
    }

    public boolean planIsLate(LocalDate today) {
        return plan.state() == PlanState.NOT_FILED && !paused && today.isAfter(dueOn) && excuse().isEmpty();
    }

    /** Whether the plan was handed in by its day; null before, and where the enterprise moved or refused the visit. */
    public @Nullable Boolean onTime() {
        var first = plan.firstSubmittedOn();
        boolean excused = visits.stream().anyMatch(visit -> visit.kind() != VisitKind.MADE);
        if (first == null || excused && first.isAfter(dueOn)) return null;
        return !first.isAfter(dueOn);
    }

    /** What an answering post is called; empty for any other. */
    public String label(@Nullable Long post) {
        return answering.stream()
                .filter(each -> Objects.equals(each.post(), post))
                .map(Answering::label)
                .findFirst()
                .orElse("");
    }

    /** Posts a measure can be given to. */
    Set<Long> owners() {
        return answering.stream().map(Answering::post).collect(Collectors.toSet());
    }

    /** True when one of the viewer's posts answers for the subject in one of these capacities. */
    public boolean answers(Viewer by, Collection<Capacity> capacities) {
        return by.answers(subject.id(), capacities);
    }

    /** The viewer's deed under the post that answers in one of these capacities; 404 otherwise. */
    Actor actor(Viewer by, Collection<Capacity> capacities) {
        return by.answering(subject.id(), capacities);
    }

    /** The office's deed: 404 for everybody else, refused for one's own. */
    Actor office(Viewer by) {
        by.require(subject.kind().office());
        if (answers(by, Plans.WRITERS)) throw new Refused("plan.own");
        return by.as(Set.of(subject.kind().office()));
    }
}
