package cn.daodi.overview.web;

import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the system and the security administrator. */
@Component
class AdminDeadlines implements Deadline {
    private final JdbcClient jdbc;

    AdminDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> duties(Viewer viewer, LocalDate today) {
        var duties = new ArrayList<Duty>();
        if (viewer.is(Role.SEC_ADMIN)) {
            add(
                    duties,
                    "roles-open",
                    "/admin/roles",
                    count(viewer, "select count(*) from directory.v_role_proposal where county = :county"));
        }
        if (viewer.is(Role.SYS_ADMIN)) {
            add(duties, "accounts-none", "/admin/accounts", count(viewer, """
                    select count(distinct t.person) from directory.v_tenure t
                     where t.county = :county and t.to_day is null
                       and not exists (select 1 from directory.v_account a where a.county = t.county and a.person = t.person)"""));
        }
        return duties;
    }

    private long count(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("county", viewer.county())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private static void add(List<Duty> duties, String code, String path, long count) {
        if (count > 0) duties.add(new Duty(null, false, code, List.of(String.valueOf(count)), path));
    }
}
