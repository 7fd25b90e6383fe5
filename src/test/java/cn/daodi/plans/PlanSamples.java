package cn.daodi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the rules are tried on, and how a refusal is told. */
final class PlanSamples {
    static final LocalDate START = LocalDate.of(2026, 1, 23);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    static final Term TERM = new Term(1, START, LocalDate.of(2026, 12, 31), 7, List.of("帮融资", "帮市场"));
    static final Set<Long> OWNERS = Set.of(11L, 12L);
    static final PersonId CADRE = new PersonId("239921", 1);
    static final PersonId OFFICER = new PersonId("239921", 2);

    static Visit visit(VisitKind kind, LocalDate day, boolean cadre) {
        return new Visit(kind, day, false, false, cadre, "看了车间。", "龚斌", Instant.EPOCH);
    }

    static Measure done(Measure open) {
        return new Measure(
                open.number(),
                open.what(),
                open.owner(),
                open.firstDueOn(),
                open.dueOn(),
                open.moves(),
                open.sign(),
                null,
                new Measure.Done(TODAY, "好了", "龚斌", null),
                null,
                false,
                null,
                null);
    }

    static WorkPlan plan(PlanState state) {
        return new WorkPlan(1, state, "总经理", "扩产", null, Instant.EPOCH, CADRE, "龚斌", null, null, null, 0, 1);
    }

    static Amendment amendment(AmendmentState state) {
        return new Amendment(
                state,
                "推迟",
                new PlanChanges(Map.of(), Map.of(), List.of()),
                Instant.EPOCH,
                CADRE,
                "龚斌",
                null,
                null,
                null);
    }

    static void refused(ThrowingCallable deed, String... codes) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .containsExactlyInAnyOrder(codes));
    }

    static MeasureEntry measure(LocalDate due, Long owner, String theme) {
        return new MeasureEntry(0, null, "用电扩容", owner, due, "送电", theme);
    }

    static Measure measure(String number, LocalDate due) {
        var owner = new Measure.Owner(new PostId("239921", 11), "驻企干部", "龚斌");
        return new Measure(number, "用电扩容", owner, due, due, 0, "送电", null, null, null, false, null, null);
    }

    static PlanDraft draft(MeasureEntry measure) {
        return new PlanDraft(0, "总经理", "扩产", List.of(measure));
    }

    private PlanSamples() {}
}
