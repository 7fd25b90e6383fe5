package cn.daodi.plans;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Service;

/** Reading one plan: for whoever may see its subject. */
@Service
public class PlanReading {
    private final StandingRepository standings;
    private final PlanFiling filing;

    PlanReading(StandingRepository standings, PlanFiling filing) {
        this.standings = standings;
        this.filing = filing;
    }

    public Standing require(Viewer by, String number) {
        return standings.require(by, number);
    }

    /** For those who write it; 404 for those who only read. */
    public Standing requireWriter(Viewer by, String number) {
        var standing = standings.require(by, number);
        standing.actor(by, Plans.WRITERS);
        return standing;
    }

    /** A frozen edition of a plan the viewer has been shown. */
    public FiledPlan edition(Viewer by, Standing standing, int edition) {
        if (!standing.subject().id().county().equals(by.county())) throw new NotVisible();
        return filing.edition(standing, edition).orElseThrow(NotVisible::new);
    }
}
