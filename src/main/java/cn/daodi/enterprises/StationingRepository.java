package cn.daodi.enterprises;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of stationings. */
@Repository
class StationingRepository {
    private final JdbcClient jdbc;

    StationingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stationing insert(SubjectId enterprise, PostId post, StationingEntry entry) {
        return jdbc.sql("""
                insert into enterprises.stationing (county, enterprise, post, home_unit, from_day)
                values (:county, :enterprise, :post, :home, :from) returning *""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .param("post", post.serial())
                .param("home", entry.homeUnit().serial())
                .param("from", entry.from())
                .query(StationingRepository::stationing)
                .single();
    }

    Stationing require(String county, long id) {
        return jdbc.sql("select * from enterprises.stationing where county = :county and id = :id")
                .param("county", county)
                .param("id", id)
                .query(StationingRepository::stationing)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    List<Stationing> running(SubjectId enterprise) {
        return jdbc.sql("""
                select * from enterprises.stationing
                 where county = :county and enterprise = :enterprise and to_day is null order by from_day, id""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .query(StationingRepository::stationing)
                .list();
    }

    void consent(Stationing stationing, LocalDate on, String saidBy) {
        update(stationing, "consent_on = :day, consent_by = :words", on, saidBy);
    }

    void withdrawConsent(Stationing stationing) {
        jdbc.sql("""
                update enterprises.stationing set consent_on = null, consent_by = null, version = version + 1
                 where county = :county and id = :id""")
                .param("county", stationing.post().county())
                .param("id", stationing.id())
                .update();
    }

    void state(Stationing stationing, LocalDate today, String interest) {
        update(stationing, "interest_on = :day, interest_words = :words, rules_on = :day", today, interest);
    }

    void end(Stationing stationing, LocalDate lastDay, String reason) {
        update(stationing, "to_day = :day, ended_reason = :words", lastDay, reason);
    }

    private void update(Stationing stationing, String columns, LocalDate day, String words) {
        jdbc.sql("update enterprises.stationing set " + columns
                        + ", version = version + 1 where county = :county and id = :id")
                .param("county", stationing.post().county())
                .param("id", stationing.id())
                .param("day", day)
                .param("words", words)
                .update();
    }

    void moveHome(Stationing stationing, UnitId home) {
        jdbc.sql(
                        "update enterprises.stationing set home_unit = :home, version = version + 1 where county = :county and id = :id")
                .param("county", home.county())
                .param("id", stationing.id())
                .param("home", home.serial())
                .update();
    }

    Stationed stationed(SubjectId enterprise) {
        return jdbc.sql("select number, name from directory.v_subject where county = :county and id = :id")
                .param("county", enterprise.county())
                .param("id", enterprise.serial())
                .query((row, n) -> new Stationed(enterprise, row.getString("number"), row.getString("name")))
                .single();
    }

    /** The enterprise a cadre is stationed in. */
    record Stationed(SubjectId id, String number, String name) {
        private static final Pattern AROUND = Pattern.compile("^\\p{IsHan}{2,3}县|(股份|责任)?有限(责任)?公司$");

        /** 林川县金穗米业有限责任公司 → 金穗米业, for the title of a post. */
        String shortName() {
            return AROUND.matcher(name).replaceAll("");
        }
    }

    private static Stationing stationing(ResultSet row, int number) throws SQLException {
        String county = row.getString("county");
        return new Stationing(
                row.getLong("id"),
                new SubjectId(county, row.getLong("enterprise")),
                new PostId(county, row.getLong("post")),
                new UnitId(county, row.getLong("home_unit")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("consent_on", LocalDate.class),
                row.getObject("interest_on", LocalDate.class),
                row.getObject("rules_on", LocalDate.class),
                row.getInt("version"));
    }
}
