package cn.daodi.plans;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.attachments.Attachments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 措施完成: reported with a word or evidence by whoever answers for it, and reopened with a reason. */
@Service
@Transactional
public class Completions {
    /** Besides the post the measure was given to. */
    private static final List<Capacity> REPORTERS =
            List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD, Capacity.MEMBER);

    private final StandingRepository standings;
    private final MeasureRepository measures;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completions(
            StandingRepository standings,
            MeasureRepository measures,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standings = standings;
        this.measures = measures;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    /** A measure and whether the viewer may report on it. */
    public record Reporting(Standing standing, Measure measure) {
        public boolean isReportedBy(Viewer viewer) {
            return standing.answers(viewer, REPORTERS)
                    || viewer.posts().stream()
                            .anyMatch(held -> held.id().equals(measure.owner().post()));
        }
    }

    /** The measure, for whoever may report on it; 404 otherwise. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Reporting require(Viewer by, String number, String measure) {
        var standing = standings.require(by, number);
        var found = standing.measures().stream()
                .filter(each -> each.number().equals(measure.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotVisible::new);
        var reporting = new Reporting(standing, found);
        if (!reporting.isReportedBy(by)) throw new NotVisible();
        return reporting;
    }

    public void complete(Viewer by, String number, String measure, CompletionEntry entry) {
        var reporting = require(by, number, measure);
        var standing = reporting.standing();
        standing.plan().mustBeReceived();
        reporting.measure().mayBeDone();
        entry.check(standing.term(), LocalDate.now(clock));
        var evidence = entry.evidence();
        Long file = evidence == null
                ? null
                : attachments.add(by, standing.subject().id(), evidence.name(), evidence.content());
        var actor = actor(by, reporting);
        measures.complete(actor, reporting.measure().number(), entry, file);
        tell(actor, reporting, "MeasureDone", entry.words().strip());
    }

    /** Opens it again; when and why stays in the journal. */
    public void reopen(Viewer by, String number, String measure, String reason) {
        var reporting = require(by, number, measure);
        if (reason.isBlank()) throw Refused.at("reason", "required");
        if (reason.length() > 200) throw Refused.at("reason", "too-long", 200);
        reporting.measure().mayBeReopened();
        var actor = actor(by, reporting);
        measures.reopen(actor, reporting.measure().number());
        tell(actor, reporting, "MeasureReopened", reason.strip());
    }

    private static Actor actor(Viewer by, Reporting reporting) {
        boolean reports = reporting.standing().answers(by, REPORTERS);
        return reports
                ? reporting.standing().actor(by, REPORTERS)
                : by.among(List.of(reporting.measure().owner().post().serial()));
    }

    private void tell(Actor actor, Reporting reporting, String kind, String word) {
        var measure = reporting.measure();
        events.publishEvent(PlanChanged.of(actor, reporting.standing(), kind, measure.number(), measure.what(), word));
    }
}
