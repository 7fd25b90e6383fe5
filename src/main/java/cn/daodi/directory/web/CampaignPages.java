package cn.daodi.directory.web;

import cn.daodi.directory.Campaign;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the campaign page: every year of the county in one statement. */
@Component
class CampaignPages {
    private final JdbcClient jdbc;

    CampaignPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All campaigns: the one that runs today first, then the nearest. */
    List<Campaign> all(Viewer by, LocalDate today) {
        return jdbc.sql("""
                select c.id, c.year, c.name, c.starts_on, c.ends_on, c.report_after, c.plan_within, c.unit_check, c.reporting_kinds, c.version,
                       array(select t.name from directory.theme t
                              where t.county = c.county and t.campaign = c.id order by t.position) as themes,
                       array(select p.name from directory.phase p
                              where p.county = c.county and p.campaign = c.id order by p.position) as phases,
                       array(select p.from_day from directory.phase p
                              where p.county = c.county and p.campaign = c.id order by p.position) as phases_from,
                       array(select p.to_day from directory.phase p
                              where p.county = c.county and p.campaign = c.id order by p.position) as phases_to
                  from directory.campaign c
                 where c.county = :county
                 order by (:today between c.starts_on and c.ends_on) desc, abs(c.starts_on - :today)""")
                .param("county", by.county())
                .param("today", today)
                .query(CampaignPages::campaign)
                .list();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        var kinds = (String[]) row.getArray("reporting_kinds").getArray();
        return new Campaign(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("report_after"),
                row.getInt("plan_within"),
                row.getBoolean("unit_check"),
                Arrays.stream(kinds).map(SubjectKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                List.of((String[]) row.getArray("themes").getArray()),
                phases(row),
                row.getInt("version"));
    }

    private static List<Campaign.Phase> phases(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("phases").getArray();
        var from = (Date[]) row.getArray("phases_from").getArray();
        var to = (Date[]) row.getArray("phases_to").getArray();
        var phases = new ArrayList<Campaign.Phase>();
        for (int i = 0; i < names.length; i++) {
            phases.add(new Campaign.Phase(names[i], from[i].toLocalDate(), to[i].toLocalDate()));
        }
        return phases;
    }
}
