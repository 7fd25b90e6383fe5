package cn.daodi.problems;

import cn.daodi.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 研判与交办: what it is, how hard, who has the power, and who handles it. Each part may be missing until it is checked.
 *
 * @param unit handling unit, serial
 * @param supporters supporting units, serials
 */
public record Judgement(
        @Nullable Category category,
        @Nullable Difficulty difficulty,
        @Nullable Tier tier,
        @Nullable Long unit,
        List<Long> supporters) {
    public Judgement {
        supporters = supporters.stream()
                .distinct()
                .filter(each -> !each.equals(unit))
                .toList();
    }

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        if (category == null) faults.add(required("category"));
        if (difficulty == null) faults.add(required("difficulty"));
        if (tier == null) faults.add(required("tier"));
        if (unit == null) faults.add(required("unit"));
        if (!faults.isEmpty()) throw new Refused(faults);
    }

    private static Refused.Fault required(String field) {
        return new Refused.Fault(field, "required", List.of());
    }

    long mustUnit() {
        return Objects.requireNonNull(unit);
    }
}
