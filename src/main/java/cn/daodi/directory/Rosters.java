package cn.daodi.directory;

import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 责任名录: who stands behind each subject of a county today. Remembered, like the viewer, only under the county's standing. */
@Service
public class Rosters {
    private static final String ROSTER = """
            select a.subject,
                   coalesce((array_agg(t.person_name order by a.id) filter (where t.person_name is not null))[1], '') as sponsor,
                   coalesce((array_agg(p.unit_name order by a.id) filter (where a.capacity = 'HEAD'))[1], '') as unit
              from directory.answering a
              left join directory.v_tenure t on t.county = a.county and t.post = a.post and a.capacity = 'SPONSOR'
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
              join directory.v_post p on p.county = a.county and p.id = a.post
             where a.county = :county and a.to_day is null and a.capacity in ('SPONSOR', 'HEAD')
             group by a.subject
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final UnderStanding<String, Map<Long, Behind>> counties = new UnderStanding<>(500);

    Rosters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who stands behind a subject; empty where nobody does.
     *
     * @param sponsor name of the leader
     * @param unit of the head who answers for it
     */
    public record Behind(String sponsor, String unit) {
        public static final Behind NOBODY = new Behind("", "");
    }

    /** By the subject's serial. */
    public Map<Long, Behind> of(Viewer viewer) {
        var today = LocalDate.now(clock);
        String standing = viewer.standing();
        String county = viewer.county();
        return standing == null
                ? read(county, today)
                : counties.get(county, standing, today, () -> read(county, today));
    }

    private Map<Long, Behind> read(String county, LocalDate today) {
        var roster = new HashMap<Long, Behind>();
        jdbc.sql(ROSTER).param("county", county).param("today", today).query(row -> {
            roster.put(row.getLong("subject"), new Behind(row.getString("sponsor"), row.getString("unit")));
        });
        return Map.copyOf(roster);
    }
}
