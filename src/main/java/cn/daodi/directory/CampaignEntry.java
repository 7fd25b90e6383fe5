package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is entered about a campaign; each line of {@code phases} is a name and two days. */
public record CampaignEntry(
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int reportAfter,
        int planWithin,
        boolean unitCheck,
        Set<SubjectKind> reportingKinds,
        List<String> themes,
        List<Campaign.Phase> phases) {

    void check() {
        var faults = new ArrayList<Refused.Fault>();
        if (name.isBlank()) faults.add(new Refused.Fault("name", "required", List.of()));
        if (!endsOn.isAfter(startsOn)) faults.add(new Refused.Fault("endsOn", "campaign.ends-before-start", List.of()));
        if (reportAfter < 0 || reportAfter > 15)
            faults.add(new Refused.Fault("reportAfter", "campaign.report-after", List.of()));
        if (planWithin < 1 || planWithin > 60)
            faults.add(new Refused.Fault("planWithin", "campaign.plan-within", List.of()));
        for (var phase : phases) {
            if (phase.to().isBefore(phase.from())) {
                faults.add(new Refused.Fault("phases", "campaign.phase-order", List.of(phase.name())));
            }
        }
        if (!faults.isEmpty()) throw new Refused(faults);
    }
}
