package cn.daodi.reporting;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** A kind of record that reports draw lines from; implemented by reading a module's view. */
interface DraftLines {
    /** All lines this source has for the subject in the period, withdrawn ones left out. */
    List<Line> of(SubjectId subject, HalfMonth period);

    /** A drafted line: its source's number is unique within the kind. */
    record Line(ReportPart part, String words, String sourceKind, String sourceNumber, LocalDate day) {}
}
