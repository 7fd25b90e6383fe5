package cn.daodi.problems;

import cn.daodi.directory.CalendarEntered;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Doer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A changed calendar moves the open times of problems; the old ones stay in the journal. */
@Component
class CalendarChanges {
    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ProblemRepository repository;
    private final ProblemSettings settings;
    private final Docket docket;

    CalendarChanges(ProblemRepository repository, ProblemSettings settings, Docket docket) {
        this.repository = repository;
        this.settings = settings;
        this.docket = docket;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CalendarEntered entered) {
        reckon(entered.actor());
    }

    private void reckon(Doer doer) {
        var timing = settings.timing(doer.county());
        var spells = repository.spells(doer.county());
        for (var problem : repository.running(doer.county())) {
            var old = first(problem.due);
            if (!problem.reckon(timing, spells.getOrDefault(problem.raised.id(), List.of()))) continue;
            repository.save(problem);
            docket.tell(
                    problem, doer, Happening.of("ProblemReckoned", Audience.NOBODY, day(old), day(first(problem.due))));
        }
    }

    private static @Nullable Instant first(DueDate due) {
        return due.at() == null ? due.parked() : due.at();
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }
}
