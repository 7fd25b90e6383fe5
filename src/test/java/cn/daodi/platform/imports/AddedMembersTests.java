package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.platform.sheets.CountyLedgers;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.projects.TaskForceEntry;
import cn.daodi.projects.TaskForces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The roster knows supporting units; whom the office added besides stays when it comes again. */
@ImportTest
class AddedMembersTests {
    @Autowired
    ImportCounty county;

    @Autowired
    TaskForces taskForces;

    @Test
    void a_member_added_by_hand_stays_when_the_roster_comes_again() {
        var by = county.found();
        county.applied(by, "01.xlsx", CountyLedgers.bytes(CountyLedgers.ROSTER));
        var force = taskForces.require(by, "T01");
        taskForces.addMember(by, force.id(), by.acting().id());
        var entry = force.entry();
        taskForces.amend(
                by,
                force.id(),
                force.version(),
                new TaskForceEntry(
                        entry.name(),
                        entry.position(),
                        entry.sponsor(),
                        entry.leadUnit(),
                        List.of(),
                        entry.fundsTarget()));
        var again = county.applied(by, "01.xlsx", CountyLedgers.bytes(CountyLedgers.ROSTER));
        assertThat(county.outcomes(by, again)).containsKey(Outcome.CHANGED);
        assertThat(taskForces.require(by, "T01").entry().supportingUnits()).isEqualTo(entry.supportingUnits());
        assertThat(county.count(
                        by,
                        "directory.answering where county = :county and capacity = 'MEMBER' and to_day is null and post = "
                                + by.acting().id().serial()))
                .isEqualTo(1);
        assertThat(county.count(by, "projects.added_member where county = :county"))
                .isEqualTo(1);
    }
}
