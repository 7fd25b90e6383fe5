package cn.daodi.enterprises.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.ListReader;
import cn.daodi.platform.lists.ListSql;
import cn.daodi.platform.lists.Listing;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.lists.SortKey;
import cn.daodi.platform.lists.Sorting;
import cn.daodi.platform.web.Lamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** SQL of the list of enterprises: what the viewer may see, in the official order unless sorted otherwise. */
@Component
class EnterpriseLists {
    /** Names are sorted by their initials in pinyin. */
    static final Sorting SORTING = Sorting.by(
            "s.id",
            SortKey.number("official", "s.position", "list.official"),
            SortKey.text("number", "s.number", "enterprise.number"),
            SortKey.text("name", "s.initials", "enterprise"));

    private static final String MATCHING = """
              from directory.v_subject s
              join enterprises.enterprise e on e.county = s.county and e.subject = s.id
              join directory.v_unit u on u.county = e.county and u.id = e.responsible_unit
              left join directory.v_unit w on w.county = e.county and w.id = e.township
             where s.county = :county and s.kind = 'ENTERPRISE'
            """;

    private static final String NAMED = """
             and (s.name ilike :like or s.number ilike :like or s.initials ilike :like
                  or e.credit_code ilike :like or u.name ilike :like or w.name ilike :like)
            """;

    private static final String OUTSTANDING = """
             and exists (select 1 from enterprises.stationing c
                          where c.county = s.county and c.enterprise = s.id and c.to_day is null and c.consent_on is null)
            """;

    private static final String COLUMNS = """
            s.number, s.name, e.credit_code, w.name as township, u.name as unit,
                   coalesce((select string_agg(t.person_name, '、') from directory.v_tenure t
                              where t.county = e.county and t.post = e.sponsor
                                and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)), '') as sponsor,
                   array(select t.person_name from enterprises.stationing c
                           join directory.v_tenure t on t.county = c.county and t.post = c.post
                            and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                          where c.county = s.county and c.enterprise = s.id and c.to_day is null
                          order by c.from_day, c.id) as cadres,
                   (select bool_and(c.consent_on is not null) from enterprises.stationing c
                     where c.county = s.county and c.enterprise = s.id and c.to_day is null) as consented, """ + Lamps.COLUMN + "\n";

    private final ListReader reader;
    private final Clock clock;

    EnterpriseLists(ListReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Listing<EnterpriseRow> page(Viewer by, EnterpriseFilter filter, Paging paging) {
        return reader.page(sql(by, filter), paging, filter.address(), this::row);
    }

    Slice<EnterpriseRow> slice(Viewer by, Paging paging) {
        return reader.slice(sql(by, EnterpriseFilter.NONE), paging, this::row);
    }

    void each(Viewer by, EnterpriseFilter filter, String sort, Consumer<EnterpriseRow> rows) {
        reader.each(sql(by, filter), sort, this::row, rows);
    }

    private ListSql sql(Viewer by, EnterpriseFilter filter) {
        return new ListSql(COLUMNS, MATCHING + clauses(by, filter), params(by, filter), SORTING);
    }

    private static String clauses(Viewer by, EnterpriseFilter filter) {
        return " and " + (filter.ended() ? "not " : "") + Subjects.ACTIVE + Subjects.seen(by)
                + (filter.q().isEmpty() ? "" : NAMED)
                + (filter.outstanding() ? OUTSTANDING : "");
    }

    private Map<String, ?> params(Viewer by, EnterpriseFilter filter) {
        return Map.of(
                "county", by.county(),
                "today", LocalDate.now(clock),
                "subjects", by.subjectSerials(),
                "like", ListSql.anywhere(filter.q()));
    }

    private EnterpriseRow row(ResultSet row, int number) throws SQLException {
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
                consent,
                Lamps.of(row, LocalDate.now(clock)));
    }
}
