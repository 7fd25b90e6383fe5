package cn.daodi.problems;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 办理时限 of the county: figures and office hours. */
@Service
@Transactional
public class ProblemSettings {
    private final RulesRepository repository;
    private final ApplicationEventPublisher events;

    ProblemSettings(RulesRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** What the clocks of this county's problems go by, in one statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Timing timing(String county) {
        return repository.timing(county);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public ProblemRules rules(Viewer by) {
        return timing(by.county()).rules();
    }

    /** Changes the county's rules; they hold for clocks that start from now on. */
    public void change(Viewer by, ProblemRules rules) {
        by.require(Role.STATIONING_OFFICE);
        rules.check();
        repository.keep(by, named(rules));
        var facts = List.of(
                rules.ordinary().fact(), rules.harder().fact(), rules.complex().fact());
        events.publishEvent(new ProblemRulesChanged(by.as(List.of(Role.STATIONING_OFFICE)), facts));
    }

    /** A preset keeps its name as long as none of its figures was changed. */
    private static ProblemRules named(ProblemRules rules) {
        boolean kept = Preset.of(rules.preset())
                .filter(preset -> preset.in(rules.day(), rules.version()).equals(rules))
                .isPresent();
        return kept ? rules : rules.as(Preset.OWN, rules.day(), rules.version());
    }
}
