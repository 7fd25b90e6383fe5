package cn.daodi.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an amendment changes.
 *
 * @param moves new date by number of the measure
 * @param drops reason by number of the measure
 * @param added new measures
 */
public record PlanChanges(Map<String, LocalDate> moves, Map<String, String> drops, List<MeasureEntry> added) {
    public PlanChanges {
        moves = Map.copyOf(moves);
        drops = Map.copyOf(drops);
        added = List.copyOf(added);
    }

    boolean isEmpty() {
        return moves.isEmpty() && drops.isEmpty() && added.isEmpty();
    }

    /** A date that stays the same is no change. */
    PlanChanges real(List<Measure> measures) {
        var moved = new TreeMap<>(moves);
        measures.forEach(measure -> moved.remove(measure.number(), measure.dueOn()));
        return new PlanChanges(moved, drops, added);
    }

    /** The measures as they stand after it; what was reported done meanwhile stays as it is. */
    List<Measure> applied(List<Measure> measures, LocalDate today) {
        return measures.stream().map(measure -> applied(measure, today)).toList();
    }

    private Measure applied(Measure measure, LocalDate today) {
        if (!measure.isOpen()) return measure;
        String reason = drops.get(measure.number());
        if (reason != null) return measure.droppedOn(today, reason);
        var day = moves.get(measure.number());
        return day == null ? measure : measure.movedTo(day);
    }
}
