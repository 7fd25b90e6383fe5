package cn.daodi.problems;

import cn.daodi.platform.lists.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list of problems is narrowed to; each part may be absent. */
public record ProblemFilter(
        View view,
        @Nullable String subject,
        @Nullable String unit,
        @Nullable Category category) {

    /** Parts people ask for. */
    public enum View {
        /** 未办结 */
        OPEN("p.closed_at is null"),
        /** 我提出的 */
        MINE("p.raised_post = any(:posts)"),
        /** 我单位承办的 */
        UNIT("""
                p.id in (select h.id from problems.problem h
                          where h.county = :county and h.closed_at is null and h.handler = any(:units)
                         union all
                         select n.id from problems.problem n
                          where n.county = :county and n.closed_at is null and n.next_unit = any(:units))"""),
        /** 待驻企办处理 */
        DESK(
                "p.closed_at is null and (p.state in ('REGISTERED', 'DISPUTED', 'CONFIRMED') or p.asking is not null or p.review_on <= :today)"),
        /** 已超期 */
        OVERDUE("p.closed_at is null and p.due_at < :now"),
        /** 有异议 */
        DISPUTED("p.state = 'DISPUTED' and p.closed_at is null"),
        /** 待企业评价 */
        ANSWERED("p.state = 'ANSWERED' and p.closed_at is null"),
        /** 挂账、上报 */
        CARRIED("p.state in ('CARRIED', 'REPORTED_UP') and p.closed_at is null"),
        /** 已销号 */
        CLOSED("p.closed_at is not null"),
        /** 全部 */
        ALL("true");

        private final String sql;

        View(String sql) {
            this.sql = sql;
        }
    }

    String clauses(Map<String, Object> params) {
        var clauses = new StringBuilder(" and ").append(view.sql);
        if (subject != null && !subject.isBlank()) {
            clauses.append("\n").append("""
                     and exists (select 1 from problems.concern c
                                   join directory.v_subject s on s.county = c.county and s.id = c.subject and s.number = :subject
                                  where c.county = :county and c.problem = p.id)""");
            params.put("subject", subject);
        }
        if (unit != null && !unit.isBlank()) {
            clauses.append("\n").append("""
                     and p.handler = (select u.id from directory.v_unit u where u.county = :county and u.name = :unit
                                   order by u.closed_on is null desc, u.id limit 1)""");
            params.put("unit", unit);
        }
        if (category != null) {
            clauses.append(" and p.category = :category");
            params.put("category", category.name());
        }
        return clauses.toString();
    }

    public Address address() {
        return Address.of("/problems")
                .with("view", view == View.OPEN ? null : view)
                .with("subject", subject)
                .with("unit", unit)
                .with("category", category);
    }

    public ProblemFilter with(View other) {
        return new ProblemFilter(other, subject, unit, category);
    }

    public ProblemFilter with(@Nullable Category other) {
        return new ProblemFilter(view, subject, unit, other);
    }

    public ProblemFilter ofAll() {
        return new ProblemFilter(view, null, null, category);
    }
}
