package cn.daodi.projects.web;

import cn.daodi.projects.TaskForce;
import java.util.List;

/** What the fields of a task force's form show before anything is typed. */
public record TaskForceGiven(
        String name, String position, String sponsor, String leadUnit, List<String> supporters, String fundsTarget) {

    static TaskForceGiven fresh(int position) {
        return new TaskForceGiven("", String.valueOf(position), "", "", List.of(), "");
    }

    static TaskForceGiven of(TaskForce taskForce) {
        var entry = taskForce.entry();
        return new TaskForceGiven(
                entry.name(),
                String.valueOf(entry.position()),
                entry.sponsor() == null ? "" : String.valueOf(entry.sponsor().serial()),
                String.valueOf(entry.leadUnit().serial()),
                entry.supportingUnits().stream().map(unit -> String.valueOf(unit.serial())).toList(),
                entry.fundsTarget() == null ? "" : entry.fundsTarget().inWan().toPlainString());
    }
}
