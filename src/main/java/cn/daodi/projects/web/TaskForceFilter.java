package cn.daodi.projects.web;

import cn.daodi.kernel.Refused;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * What the list of task forces is narrowed to, as it stands in the address.
 *
 * @param q text in the industry's name or initials, the number, the lead unit or the sponsor
 * @param rows 20, 50 or 200 on pages
 * @param after number of the last one on the page before
 */
public record TaskForceFilter(String q, int rows, String after) {
    static final int ROWS = 50;

    public TaskForceFilter {
        q = q.strip();
        if (!after.matches("([A-Z]\\d{1,6})?")) throw Refused.at("cursor", "cursor.unreadable");
    }

    public TaskForceFilter withRows(int wanted) {
        return new TaskForceFilter(q, wanted, "");
    }

    public TaskForceFilter from(String number) {
        return new TaskForceFilter(q, rows, number);
    }

    public String path() {
        var query = new StringJoiner("&", "/task-forces?", "").setEmptyValue("/task-forces");
        if (!q.isEmpty()) query.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        if (rows != ROWS) query.add("rows=" + rows);
        if (!after.isEmpty()) query.add("after=" + after);
        return query.toString();
    }
}
