package cn.daodi.demo;

import cn.daodi.kernel.Role;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole demo: county, half a year of work, accounts. */
@Component
public class DemoWorld {
    private final DemoCounty county;
    private final DemoHistory history;
    private final DemoBriefs briefs;
    private final DemoPeople people;
    private final DemoAccounts accounts;
    private final DemoRoster roster;

    DemoWorld(
            DemoCounty county,
            DemoHistory history,
            DemoBriefs briefs,
            DemoPeople people,
            DemoAccounts accounts,
            DemoRoster roster) {
        this.county = county;
        this.history = history;
        this.briefs = briefs;
        this.people = people;
        this.accounts = accounts;
        this.roster = roster;
    }

    /** County and history without accounts, for tests. */
    public void live() {
        county.found();
        var investment = roster.viewer("蔡庆丰");
        if (!investment.is(Role.INVESTMENT_OFFICE)) throw new IllegalStateException("蔡庆丰 heads the investment office");
        people.settle();
        var stationing = roster.viewer(DemoCounty.OFFICER);
        history.live(stationing, investment);
        var secretariat = roster.viewer(DemoCounty.SECRETARY);
        briefs.release(List.of(stationing, investment), secretariat);
        briefs.instruct(secretariat, roster);
        county.arrive();
        people.speak();
    }

    void make(Path file) {
        live();
        accounts.open(roster.viewer(DemoCounty.SYS_ADMIN), file);
    }
}
