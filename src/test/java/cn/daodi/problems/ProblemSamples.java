package cn.daodi.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.OfficeHours;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Problems at each stage, as rules see them: 2026-03-02 is a Monday. */
final class ProblemSamples {
    static final long A = 11;
    static final long B = 12;
    static final SubjectId ONE = new SubjectId("239921", 1);
    static final SubjectId OTHER = new SubjectId("239921", 2);

    static final OfficeHours hours = new OfficeHours(new WorkCalendar(Map.of(), Set.of(2026)), OfficeHours.Day.USUAL);
    static final Timing timing = new Timing(ProblemRules.STANDARD, hours);

    static Instant at(String moment) {
        return LocalDateTime.parse("2026-03-" + moment)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    static Problem registered(SubjectId... subjects) {
        var now = at("02T09:00");
        var concerns = List.of(subjects).stream()
                .map(subject -> new Problem.Concern(subject, "E00" + subject.serial(), "企业" + subject.serial(), false))
                .toList();
        return new Problem(
                new Problem.Raised("239921", 1, "2026-0001", "道路坑洼", Origin.CADRE, 1L, now),
                concerns,
                new Problem.Standing(
                        new Problem.Judged(Category.UTILITIES, null, null),
                        ProblemState.REGISTERED,
                        Holding.office(now),
                        DueDate.of(hours.end(now, timing.rules().judge()), now),
                        Marks.NONE),
                1);
    }

    static Problem assigned() {
        var problem = registered(ONE);
        problem.assign(judgement(Difficulty.ORDINARY), timing, at("02T10:00"));
        return problem;
    }

    static Judgement judgement(Difficulty difficulty) {
        return new Judgement(Category.UTILITIES, difficulty, Tier.COUNTY, A, List.of(A, B, B));
    }

    static Problem handled() {
        var problem = assigned();
        problem.accept(A, timing, at("02T11:00"));
        return problem;
    }

    static Problem answered() {
        var problem = handled();
        problem.answer(at("03T11:00"));
        return problem;
    }

    static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.faults().getFirst().code())
                .isEqualTo(code));
    }

    static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private ProblemSamples() {}
}
