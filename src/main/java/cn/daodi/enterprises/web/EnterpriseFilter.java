package cn.daodi.enterprises.web;

import cn.daodi.kernel.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * What the list of enterprises is narrowed to, as it stands in the address.
 *
 * @param q text in name, number, initials, credit code, township or responsible unit
 * @param outstanding only those whose consent to a stationing is outstanding
 * @param rows 20, 50 or 200 on pages
 * @param after number of the last one on the page before
 */
public record EnterpriseFilter(String q, boolean outstanding, int rows, String after) {
    static final int ROWS = 50;

    public EnterpriseFilter {
        q = q.strip();
        if (!after.matches("([A-Z]\\d{1,6})?")) throw Refused.at("cursor", "cursor.unreadable");
    }

    public EnterpriseFilter withOutstanding(boolean wanted) {
        return new EnterpriseFilter(q, wanted, rows, "");
    }

    public EnterpriseFilter withRows(int wanted) {
        return new EnterpriseFilter(q, outstanding, wanted, "");
    }

    public EnterpriseFilter from(String number) {
        return new EnterpriseFilter(q, outstanding, rows, number);
    }

    public boolean narrows() {
        return outstanding || !q.isEmpty();
    }

    public String path() {
        var query = new StringJoiner("&", "/enterprises?", "").setEmptyValue("/enterprises");
        if (!q.isEmpty()) query.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        if (outstanding) query.add("consent=outstanding");
        if (rows != ROWS) query.add("rows=" + rows);
        if (!after.isEmpty()) query.add("after=" + after);
        return query.toString();
    }
}
