package cn.daodi.overview.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 首次启用: calendar, roster, accounts, campaign; shown to those who can take the steps until all are done. */
@Component
class FirstRun {
    private final JdbcClient jdbc;
    private final Set<String> settled = ConcurrentHashMap.newKeySet(); // done once is done for good

    FirstRun(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HomePage.Step> steps(Viewer viewer) {
        boolean office = viewer.isAny(Role.OFFICES);
        if (!office && !viewer.is(Role.SYS_ADMIN) || settled.contains(viewer.county())) return List.of();
        var steps = steps(viewer, office);
        if (steps.stream().allMatch(HomePage.Step::done)) settled.add(viewer.county());
        return steps;
    }

    private List<HomePage.Step> steps(Viewer viewer, boolean office) {
        return jdbc.sql("""
                select exists (select 1 from directory.v_calendar_year where county = :county) as calendar,
                       exists (select 1 from directory.v_subject where county = :county) as roster,
                       (select count(*) > 4 from directory.v_account where county = :county) as accounts,
                       exists (select 1 from directory.v_campaign where county = :county) as campaign""")
                .param("county", viewer.county())
                .query((row, n) -> List.of(
                        new HomePage.Step("calendar", "/calendar", row.getBoolean("calendar")),
                        new HomePage.Step("roster", office ? "/imports" : "", row.getBoolean("roster")),
                        new HomePage.Step("accounts", office ? "" : "/admin/accounts", row.getBoolean("accounts")),
                        new HomePage.Step("campaign", "/campaign", row.getBoolean("campaign"))))
                .single();
    }
}
