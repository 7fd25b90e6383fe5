package cn.daodi.directory;

import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 工作年度: one a year and county, with themes (一优两建三帮四提升) and phases as data. */
@Service
@Transactional
public class Campaigns {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Campaigns(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Starts the campaign of the year its first day lies in; starting it twice is refused by amending instead. */
    public void start(Viewer by, CampaignEntry entry) {
        by.require(Keepers.ROLES);
        entry.check();
        long id = jdbc.sql("""
                insert into directory.campaign (county, year, name, starts_on, ends_on, report_after, plan_within, unit_check, reporting_kinds)
                values (:county, :year, :name, :starts, :ends, :after, :within, :check, :kinds) returning id""")
                .param("county", by.county())
                .param("year", entry.startsOn().getYear())
                .param("name", entry.name().strip())
                .param("starts", entry.startsOn())
                .param("ends", entry.endsOn())
                .param("after", entry.reportAfter())
                .param("within", entry.planWithin())
                .param("check", entry.unitCheck())
                .param("kinds", kinds(entry))
                .query(Long.class)
                .single();
        write(by.county(), id, entry);
        events.publishEvent(new DirectoryChanged(
                by.actor(),
                "CampaignStarted",
                List.of(entry.name(), entry.startsOn().toString())));
    }

    public void amend(Viewer by, long campaign, int version, CampaignEntry entry) {
        by.require(Keepers.ROLES);
        entry.check();
        int rows = jdbc.sql("""
                update directory.campaign
                   set name = :name, starts_on = :starts, ends_on = :ends, report_after = :after,
                       plan_within = :within, unit_check = :check, reporting_kinds = :kinds, version = version + 1
                 where county = :county and id = :id and version = :version""")
                .param("county", by.county())
                .param("id", campaign)
                .param("version", version)
                .param("name", entry.name().strip())
                .param("starts", entry.startsOn())
                .param("ends", entry.endsOn())
                .param("after", entry.reportAfter())
                .param("within", entry.planWithin())
                .param("check", entry.unitCheck())
                .param("kinds", kinds(entry))
                .update();
        if (rows == 0) throw new Overtaken();
        write(by.county(), campaign, entry);
        events.publishEvent(new DirectoryChanged(by.actor(), "CampaignAmended", List.of(entry.name())));
    }

    private void write(String county, long campaign, CampaignEntry entry) {
        for (String table : List.of("theme", "phase")) {
            jdbc.sql("delete from directory." + table + " where county = :county and campaign = :id")
                    .param("county", county)
                    .param("id", campaign)
                    .update();
        }
        for (int i = 0; i < entry.themes().size(); i++) {
            jdbc.sql(
                            "insert into directory.theme (county, campaign, position, name) values (:county, :id, :position, :name)")
                    .param("county", county)
                    .param("id", campaign)
                    .param("position", i + 1)
                    .param("name", entry.themes().get(i))
                    .update();
        }
        for (int i = 0; i < entry.phases().size(); i++) {
            writePhase(county, campaign, i + 1, entry.phases().get(i));
        }
    }

    private void writePhase(String county, long campaign, int position, Campaign.Phase phase) {
        jdbc.sql("""
                insert into directory.phase (county, campaign, position, name, from_day, to_day)
                values (:county, :id, :position, :name, :from, :to)""")
                .param("county", county)
                .param("id", campaign)
                .param("position", position)
                .param("name", phase.name())
                .param("from", phase.from())
                .param("to", phase.to())
                .update();
    }

    /** The campaign that runs on this day, else the next one, else the last. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Campaign> current(String county, LocalDate today) {
        return jdbc.sql("""
                select * from directory.campaign where county = :county
                 order by (:today between starts_on and ends_on) desc, abs(starts_on - :today) limit 1""")
                .param("county", county)
                .param("today", today)
                .query((row, n) -> campaign(row))
                .optional();
    }

    private Campaign campaign(ResultSet row) throws SQLException {
        String county = row.getString("county");
        long id = row.getLong("id");
        return new Campaign(
                id,
                row.getInt("year"),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("report_after"),
                row.getInt("plan_within"),
                row.getBoolean("unit_check"),
                kinds((String[]) row.getArray("reporting_kinds").getArray()),
                themes(county, id),
                phases(county, id),
                row.getInt("version"));
    }

    private List<String> themes(String county, long id) {
        return jdbc.sql("select name from directory.theme where county = :county and campaign = :id order by position")
                .param("county", county)
                .param("id", id)
                .query((row, n) -> row.getString("name"))
                .list();
    }

    private List<Campaign.Phase> phases(String county, long id) {
        return jdbc.sql("""
                select name, from_day, to_day from directory.phase
                 where county = :county and campaign = :id order by position""")
                .param("county", county)
                .param("id", id)
                .query((row, n) -> new Campaign.Phase(
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private static String[] kinds(CampaignEntry entry) {
        return entry.reportingKinds().stream().map(SubjectKind::name).sorted().toArray(String[]::new);
    }

    private static Set<SubjectKind> kinds(String[] names) {
        return Arrays.stream(names).map(SubjectKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
