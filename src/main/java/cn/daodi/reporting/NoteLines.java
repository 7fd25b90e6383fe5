package cn.daodi.reporting;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes become lines: progress, problems, next steps. A contact alone is no progress and stays in the journal. */
@Component
class NoteLines implements DraftLines {
    @Override
    public String select() {
        return """
                select o.report, case n.kind when 'NEXT_STEP' then 'NEXT' else n.kind end,
                       n.words || coalesce('（' || n.figure || ' ' || n.unit || '）', ''), 'note', n.number, n.day
                  from open o
                  join activity.v_note n on n.county = o.county and n.subject = o.subject
                       and n.day between o.first_day and o.last_day and n.withdrawn_at is null
                       and n.kind in ('PROGRESS', 'PROBLEM', 'NEXT_STEP')""";
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
