package cn.daodi.enterprises.web;

import cn.daodi.platform.lists.Address;
import cn.daodi.platform.web.Shell;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the list of enterprises is narrowed to.
 *
 * @param q text in name, number, initials, credit code, township or responsible unit
 * @param ended those that left the list instead of those on it
 * @param outstanding only those whose consent to a stationing is outstanding
 */
public record EnterpriseFilter(String q, boolean outstanding, boolean ended) {
    static final EnterpriseFilter NONE = new EnterpriseFilter("", false, false);

    public EnterpriseFilter {
        q = q.strip();
    }

    public EnterpriseFilter withOutstanding(boolean wanted) {
        return new EnterpriseFilter(q, wanted, false);
    }

    /** The enterprises that left the list, instead of those on it. */
    public EnterpriseFilter ofEnded() {
        return new EnterpriseFilter(q, false, true);
    }

    public boolean narrows() {
        return outstanding || ended || !q.isEmpty();
    }

    public Address address() {
        return Address.of("/enterprises")
                .with("q", q)
                .with("consent", outstanding ? "outstanding" : "")
                .with("ended", ended ? "true" : "");
    }

    List<String> words(Shell shell) {
        return Stream.of(
                        q,
                        outstanding ? shell.t("enterprises.outstanding") : "",
                        ended ? shell.t("ended.ENTERPRISE") : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
