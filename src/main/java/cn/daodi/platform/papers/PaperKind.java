package cn.daodi.platform.papers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 文种: a kind of paper as its module offers it to the county.
 *
 * @param position order on the page of templates
 * @param code as it stands in addresses; the default template is {@code papers/<code>.docx}, its name {@code paper.<code>}
 * @param name as it is filed, in Chinese
 * @param sample in order, a paper of this kind: each place a template may fill, and what its rendering is tried with. A text fills a
 *     place; a list repeats what stands between its two marks, or, for tables, the row below its mark
 * @param tables names of the lists that are rows of a table
 * @param optional places a template may leave out
 */
public record PaperKind(
        int position, String code, String name, Map<String, Object> sample, Set<String> tables, Set<String> optional) {
    public PaperKind {
        sample = Collections.unmodifiableMap(new LinkedHashMap<>(sample));
        tables = Set.copyOf(tables);
        optional = Set.copyOf(optional);
    }
}
