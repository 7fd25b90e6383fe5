package cn.daodi.problems;

import cn.daodi.kernel.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which unit is proposed for a problem: by the ruling on the one most like it, else by the division of duties. */
@Service
public class Proposals {
    private static final double ALIKE = 0.15;

    private final DisputeRepository disputes;
    private final DutyTable duties;

    Proposals(DisputeRepository disputes, DutyTable duties) {
        this.disputes = disputes;
        this.duties = duties;
    }

    /**
     * A proposal; the office decides.
     *
     * @param unit serial, null when nothing speaks for any
     * @param why key of a sentence and its values, empty without a unit
     * @param precedents rulings of this category, the most like first
     */
    public record Proposal(@Nullable Long unit, List<Long> supporters, List<String> why, List<Dispute> precedents) {}

    public Proposal of(Viewer by, Category category, String words) {
        var precedents = disputes.precedents(by, category).stream()
                .sorted(Comparator.comparingDouble(each -> -Likeness.of(each.problemWords(), words)))
                .limit(5)
                .toList();
        var duty = duties.of(by, category);
        var handler = duty.handler();
        var supporters = duty.supporters().stream().map(Duty.Share::unit).toList();
        var ruled = precedents.stream()
                .filter(each -> handler.isEmpty() || Likeness.of(each.problemWords(), words) >= ALIKE)
                .findFirst();
        if (ruled.isPresent()) {
            var ruling = Objects.requireNonNull(ruled.get().ruling());
            var why = List.of("problem.proposed.precedent", ruled.get().problem(), ruling.name());
            var others =
                    supporters.stream().filter(unit -> unit != ruling.unit()).toList();
            return new Proposal(ruling.unit(), others, why, precedents);
        }
        if (handler.isEmpty()) return new Proposal(null, supporters, List.of(), precedents);
        var why = List.of("problem.proposed.duty", handler.get().name());
        return new Proposal(handler.get().unit(), supporters, why, precedents);
    }
}
