package cn.daodi.problems;

import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a change of a problem is told to. */
final class Told {
    /** The stationing office and the enterprise's cadre. */
    static final Audience OFFICE_AND_CADRE =
            new Audience(List.of(Capacity.CADRE), Role.STATIONING_OFFICE, null, List.of(), List.of());

    static final Audience OFFICE = Audience.office(Role.STATIONING_OFFICE);

    private Told() {}

    static Audience unit(Problem problem, @Nullable Long unit) {
        return unit == null ? OFFICE : Audience.unit(new UnitId(problem.raised.county(), unit));
    }

    /** The unit that handles it, and the enterprise's cadre. */
    static Audience handlerAndCadre(Problem problem) {
        var unit = problem.holding.handler();
        return new Audience(
                List.of(Capacity.CADRE),
                unit == null ? Role.STATIONING_OFFICE : null,
                unit == null ? null : new UnitId(problem.raised.county(), unit),
                List.of(),
                List.of());
    }

    /** Whoever raised it, and the enterprise's cadre. */
    static Audience raiser(Problem problem) {
        var post = problem.raised.post();
        return new Audience(
                List.of(Capacity.CADRE),
                null,
                null,
                post == null ? List.of() : List.of(new PostId(problem.raised.county(), post)),
                List.of());
    }
}
