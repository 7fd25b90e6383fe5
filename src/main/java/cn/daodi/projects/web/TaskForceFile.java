package cn.daodi.projects.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A task force whole, in the API. */
public record TaskForceFile(@JsonUnwrapped TaskForceRow taskForce, List<Member> answering) {
    /** Who answers for it in which capacity. */
    public record Member(String capacity, String post, String person) {}

    static TaskForceFile of(TaskForceRow taskForce, List<AnsweringRow> answering) {
        return new TaskForceFile(
                taskForce,
                answering.stream()
                        .map(row -> new Member(row.capacity(), row.post(), row.person() == null ? "" : row.person()))
                        .toList());
    }
}
