package cn.daodi.enterprises.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the list of enterprises: what the viewer may see, in the official order, read by key. */
@Component
class EnterpriseLists {
    /** Counting stops here: "1,000+". */
    static final int COUNTED = 1000;

    private static final String MATCHING = """
              from directory.v_subject s
              join enterprises.enterprise e on e.county = s.county and e.subject = s.id
              join directory.v_unit u on u.county = e.county and u.id = e.responsible_unit
              left join directory.v_unit w on w.county = e.county and w.id = e.township
             where s.county = :county and s.kind = 'ENTERPRISE'
            """;

    private static final String VISIBLE = " and " + Subjects.ANSWERED_BY_POSTS + "\n";

    private static final String NAMED = """
             and (s.name ilike :like or s.number ilike :like or s.initials ilike :like
                  or e.credit_code ilike :like or u.name ilike :like or w.name ilike :like)
            """;

    private static final String OUTSTANDING = """
             and exists (select 1 from enterprises.stationing c
                          where c.county = s.county and c.enterprise = s.id and c.to_day is null and c.consent_on is null)
            """;

    private static final String FOLLOWING = """
             and (s.position, s.id) > (select b.position, b.id from directory.v_subject b
                                        where b.county = :county and b.number = :after)
            """;

    private static final String ROWS = """
            select s.number, s.name, e.credit_code, w.name as township, u.name as unit,
                   coalesce((select string_agg(t.person_name, '、') from directory.v_tenure t
                              where t.county = e.county and t.post = e.sponsor
                                and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)), '') as sponsor,
                   array(select t.person_name from enterprises.stationing c
                           join directory.v_tenure t on t.county = c.county and t.post = c.post
                            and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                          where c.county = s.county and c.enterprise = s.id and c.to_day is null
                          order by c.from_day, c.id) as cadres,
                   (select bool_and(c.consent_on is not null) from enterprises.stationing c
                     where c.county = s.county and c.enterprise = s.id and c.to_day is null) as consented
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EnterpriseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Slice<EnterpriseRow> list(Viewer by, EnterpriseFilter filter) {
        int wanted = Slice.limited(filter.rows());
        String from = filter.after().isEmpty() ? "" : FOLLOWING;
        var rows = jdbc.sql(ROWS + MATCHING + clauses(by, filter) + from + " order by s.position, s.id limit :limit")
                .params(params(by, filter))
                .param("limit", wanted + 1)
                .query(EnterpriseLists::row)
                .list();
        return Slice.of(rows, wanted, EnterpriseRow::number);
    }

    /** How many match, counted up to one more than is told. */
    int count(Viewer by, EnterpriseFilter filter) {
        return jdbc.sql("select count(*) from (select 1 " + MATCHING + clauses(by, filter) + " limit :limit) matching")
                .params(params(by, filter))
                .param("limit", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private static String clauses(Viewer by, EnterpriseFilter filter) {
        return (by.seesWholeCounty() ? "" : VISIBLE)
                + (filter.q().isEmpty() ? "" : NAMED)
                + (filter.outstanding() ? OUTSTANDING : "");
    }

    private Map<String, ?> params(Viewer by, EnterpriseFilter filter) {
        String literal = filter.q().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return Map.of(
                "county", by.county(),
                "today", LocalDate.now(clock),
                "posts", by.postSerials(),
                "like", "%" + literal + "%",
                "after", filter.after());
    }

    private static EnterpriseRow row(ResultSet row, int number) throws SQLException {
        boolean consented = row.getBoolean("consented");
        var consent = row.wasNull() ? Consent.NONE : consented ? Consent.GIVEN : Consent.OUTSTANDING;
        return new EnterpriseRow(
                row.getString("number"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("township"),
                row.getString("unit"),
                row.getString("sponsor"),
                List.of((String[]) row.getArray("cadres").getArray()),
                consent);
    }
}
