package cn.daodi.projects.web;

import java.util.List;

/** What the fields of a task force's form show before anything is typed; {@code version} is what they were read at. */
public record TaskForceGiven(
        String name,
        String position,
        String sponsor,
        String leadUnit,
        List<String> supporters,
        String fundsTarget,
        int version) {

    static TaskForceGiven fresh(int position) {
        return new TaskForceGiven("", String.valueOf(position), "", "", List.of(), "", 0);
    }
}
