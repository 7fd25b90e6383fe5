package cn.daodi.plans;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes.
 *
 * @param moves new date by number of the measure
 * @param drops reason by number of the measure
 * @param added new measures
 * @param texts new text by number of the measure
 * @param owners new answering post by number of the measure
 * @param heading with whom the plan is worked out, and to what end
 */
public record PlanChanges(
        Map<String, LocalDate> moves,
        Map<String, String> drops,
        List<MeasureEntry> added,
        Map<String, String> texts,
        Map<String, Long> owners,
        Heading heading) {
    /** New words at the head of the plan; null where they stay. */
    public record Heading(
            @Nullable String workedWith, @Nullable String aim) {
        static final Heading STAYS = new Heading(null, null);
    }

    public PlanChanges {
        moves = Map.copyOf(moves);
        drops = Map.copyOf(drops);
        added = List.copyOf(added);
        texts = Map.copyOf(Objects.requireNonNullElse(texts, Map.of()));
        owners = Map.copyOf(Objects.requireNonNullElse(owners, Map.of()));
        heading = Objects.requireNonNullElse(heading, Heading.STAYS);
    }

    public PlanChanges(Map<String, LocalDate> moves, Map<String, String> drops, List<MeasureEntry> added) {
        this(moves, drops, added, Map.of(), Map.of(), Heading.STAYS);
    }

    boolean isEmpty() {
        return moves.isEmpty()
                && drops.isEmpty()
                && added.isEmpty()
                && texts.isEmpty()
                && owners.isEmpty()
                && heading.equals(Heading.STAYS);
    }

    /** What stays the same is no change. */
    PlanChanges real(WorkPlan plan, List<Measure> measures) {
        var moved = new TreeMap<>(moves);
        var reworded = new TreeMap<>(texts);
        var given = new TreeMap<>(owners);
        measures.forEach(measure -> {
            moved.remove(measure.number(), measure.dueOn());
            reworded.remove(measure.number(), measure.what());
            given.remove(measure.number(), measure.owner().post().serial());
        });
        var with = plan.workedWith().equals(heading.workedWith()) ? null : heading.workedWith();
        var aim = plan.aim().equals(heading.aim()) ? null : heading.aim();
        return new PlanChanges(moved, drops, added, reworded, given, new Heading(with, aim));
    }

    /** The measures as they stand after it; what was reported done meanwhile stays as it is. Refused where a new owner answers no more. */
    List<Measure> applied(List<Measure> measures, List<Standing.Answering> answering, LocalDate today) {
        return measures.stream()
                .map(measure -> applied(measure, answering, today))
                .toList();
    }

    private Measure applied(Measure measure, List<Standing.Answering> answering, LocalDate today) {
        if (!measure.isOpen()) return measure;
        String reason = drops.get(measure.number());
        if (reason != null) return measure.droppedOn(today, reason);
        var day = moves.get(measure.number());
        var after = day == null ? measure : measure.movedTo(day);
        var text = texts.get(measure.number());
        if (text != null) after = after.reworded(text);
        var owner = owners.get(measure.number());
        return owner == null ? after : after.givenTo(owner(measure, owner, answering));
    }

    private static Measure.Owner owner(Measure measure, long post, List<Standing.Answering> answering) {
        var id = new PostId(measure.owner().post().county(), post);
        return answering.stream()
                .filter(each -> each.post() == post)
                .findFirst()
                .map(each -> new Measure.Owner(id, each.label(), each.holder()))
                .orElseThrow(() -> new Refused("measure.owner-gone", measure.number()));
    }
}
