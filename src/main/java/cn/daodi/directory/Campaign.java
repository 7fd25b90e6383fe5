package cn.daodi.directory;

import cn.daodi.kernel.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 工作年度 with its themes and phases.
 *
 * @param reportAfter a half-month report is due this many working days after the period ends
 * @param planWithin a first visit and a work plan are owed within this many calendar days of the start
 * @param unitCheck the head of the responsible unit checks a report before the office receives it
 * @param reportingKinds kinds of subjects that owe half-month reports
 */
public record Campaign(
        long id,
        int year,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        int reportAfter,
        int planWithin,
        boolean unitCheck,
        Set<SubjectKind> reportingKinds,
        List<String> themes,
        List<Phase> phases,
        int version) {

    /** 阶段: first and last day included. */
    public record Phase(String name, LocalDate from, LocalDate to) {}
}
