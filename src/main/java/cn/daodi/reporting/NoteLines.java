package cn.daodi.reporting;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes become lines: progress, problems, next steps. A contact alone is no progress and stays in the journal. */
@Component
class NoteLines implements DraftLines {
    private final JdbcClient jdbc;

    NoteLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> of(SubjectId subject, HalfMonth period) {
        return jdbc.sql("""
                select number, day, kind, words, figure, unit from activity.v_note
                 where county = :county and subject = :subject and day between :first and :last
                   and withdrawn_at is null and kind <> 'CONTACT'
                 order by day, id""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, n) -> new Line(
                        part(row.getString("kind")).orElseThrow(),
                        row.getBigDecimal("figure") == null
                                ? row.getString("words")
                                : row.getString("words") + "（"
                                        + row.getBigDecimal("figure").toPlainString() + " " + row.getString("unit")
                                        + "）",
                        "note",
                        row.getString("number"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Which part a note belongs to; a contact belongs to none. */
    static Optional<ReportPart> part(String kind) {
        return switch (kind) {
            case "PROGRESS" -> Optional.of(ReportPart.PROGRESS);
            case "PROBLEM" -> Optional.of(ReportPart.PROBLEM);
            case "NEXT_STEP" -> Optional.of(ReportPart.NEXT);
            default -> Optional.empty();
        };
    }
}
