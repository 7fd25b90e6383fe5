package cn.daodi.problems.web;

import cn.daodi.problems.Dispute;
import cn.daodi.problems.ProblemFile;
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

    public boolean hasFile() {
        return fields.stream().anyMatch(field -> field.kind() == DeedField.Kind.FILE);
    }
}
