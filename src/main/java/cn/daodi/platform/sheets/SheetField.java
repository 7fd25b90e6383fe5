package cn.daodi.platform.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field a sheet may give, and the headers under which counties write it.
 *
 * @param of the field it belongs to (the post <em>of</em> the sponsor): its header alone says too little
 * @param down true when a blank means "as above" in files that cannot merge cells
 * @param headers texts of a leaf, or of a header standing alone
 * @param groups texts of the group above
 * @param inGroup what the leaf below such a group may be called
 */
public record SheetField(
        String name,
        Tidy tidy,
        @Nullable String of,
        @Nullable Boolean down,
        List<String> headers,
        @Nullable List<String> groups,
        @Nullable List<String> inGroup) {

    Optional<String> anchor() {
        return Optional.ofNullable(of);
    }

    boolean goesDown() {
        return Boolean.TRUE.equals(down);
    }

    /** A leaf by its own name, or a leaf such as 姓名 below this field's group, or both written as one. */
    boolean isNamedBy(Column column) {
        if (isLeaf(column)) return true;
        var leaf = Column.key(column.leaf());
        var inside = inGroup == null ? List.<String>of() : inGroup;
        return isGroupOf(column) && has(inside, leaf)
                || prefixes()
                        .anyMatch(prefix -> leaf.startsWith(prefix) && has(inside, leaf.substring(prefix.length())));
    }

    boolean isLeaf(Column column) {
        return has(headers, Column.key(column.leaf()));
    }

    boolean isGroupOf(Column column) {
        return column.groups().stream().map(Column::key).anyMatch(group -> prefixes()
                .anyMatch(group::equals));
    }

    /** 企业联系人电话: the name of the field it belongs to, then its own. */
    boolean isWrittenAfter(SheetField anchor, Column column) {
        var leaf = Column.key(column.leaf());
        return anchor.prefixes()
                .filter(leaf::startsWith)
                .map(prefix -> leaf.substring(prefix.length()).replaceFirst("^[的之-]", ""))
                .anyMatch(rest -> has(headers, rest));
    }

    private Stream<String> prefixes() {
        var above = groups == null ? List.<String>of() : groups;
        return Stream.concat(above.stream(), headers.stream()).map(Column::key);
    }

    private static boolean has(List<String> texts, String key) {
        return texts.stream().map(Column::key).anyMatch(key::equals);
    }
}
