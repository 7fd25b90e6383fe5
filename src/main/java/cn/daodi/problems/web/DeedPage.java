package cn.daodi.problems.web;

import cn.daodi.problems.Dispute;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.ProblemFile.LineKind;
import java.util.List;

/**
 * The form of a deed.
 *
 * @param precedents rulings of the same category, shown beside it
 * @param proposed why a unit is proposed: key of a sentence with its values; empty when none is
 */
public record DeedPage(
        ProblemFile file, Deed deed, List<DeedField> fields, List<Dispute> precedents, List<String> proposed) {
    public String path() {
        return "/problems/" + file.head().number();
    }

    /** What the deed is about: the last thing asked, disputed or answered, as it stands in the history. */
    public List<ProblemFile.Line> about() {
        return switch (deed) {
            case DECISION -> last(LineKind.ASKED);
            case RULING -> last(LineKind.DISPUTED);
            case REVIEW -> last(LineKind.GRANTED);
            case VERDICT, CALL_BACK -> last(LineKind.ANSWER);
            default -> List.of();
        };
    }

    private List<ProblemFile.Line> last(LineKind kind) {
        return file.lines().reversed().stream()
                .filter(line -> line.kind() == kind)
                .limit(1)
                .toList();
    }

    public boolean hasFile() {
        return fields.stream().anyMatch(field -> field.kind() == DeedField.Kind.FILE);
    }
}
