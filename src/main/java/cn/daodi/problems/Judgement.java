package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 研判与交办: what it is, how hard, who has the power, and who handles it.
 *
 * @param unit handling unit, serial
 * @param supporters supporting units, serials
 */
public record Judgement(Category category, Difficulty difficulty, Tier tier, long unit, List<Long> supporters) {
    public Judgement {
        supporters = supporters.stream().distinct().filter(each -> each != unit).toList();
    }

    /** From a form where each part may be missing. */
    public static Judgement of(
            @Nullable Category category, @Nullable Difficulty difficulty, @Nullable Tier tier, Units units) {
        var faults = new ArrayList<Refused.Fault>();
        if (category == null) faults.add(required("category"));
        if (difficulty == null) faults.add(required("difficulty"));
        if (tier == null) faults.add(required("tier"));
        if (units.handler() == null) faults.add(required("unit"));
        if (!faults.isEmpty()) throw new Refused(faults);
        return new Judgement(
                Objects.requireNonNull(category),
                Objects.requireNonNull(difficulty),
                Objects.requireNonNull(tier),
                Objects.requireNonNull(units.handler()),
                units.supporters());
    }

    /** Chosen units; the handler may be missing. */
    public record Units(@Nullable Long handler, List<Long> supporters) {}

    private static Refused.Fault required(String field) {
        return new Refused.Fault(field, "required", List.of());
    }
}
