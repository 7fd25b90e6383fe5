package cn.daodi.projects;

import cn.daodi.kernel.Money;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of task forces. */
@Repository
class TaskForceRepository {
    private static final String TASK_FORCES = """
            select t.*, s.number, s.name, s.position
              from projects.task_force t
              join directory.v_subject s on s.county = t.county and s.id = t.subject
             where t.county = :county and\s""";

    private final JdbcClient jdbc;

    TaskForceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TaskForce> byName(String county, String name) {
        return find(county, "s.name = :value", name);
    }

    Optional<TaskForce> of(SubjectId id) {
        return find(id.county(), "t.subject = :value", id.serial());
    }

    private Optional<TaskForce> find(String county, String clause, Object value) {
        return jdbc.sql(TASK_FORCES + clause)
                .param("county", county)
                .param("value", value)
                .query((row, n) -> taskForce(row))
                .optional();
    }

    void insert(SubjectId id, TaskForceEntry entry) {
        jdbc.sql("""
                insert into projects.task_force (county, subject, lead_unit, sponsor, funds_target)
                values (:county, :subject, :lead, :sponsor, :target)""").params(params(id, entry)).update();
        support(id, entry.supportingUnits());
    }

    boolean update(SubjectId id, int version, TaskForceEntry entry) {
        int rows = jdbc.sql("""
                update projects.task_force
                   set lead_unit = :lead, sponsor = :sponsor, funds_target = :target, version = version + 1
                 where county = :county and subject = :subject and version = :version""")
                .params(params(id, entry))
                .param("version", version)
                .update();
        support(id, entry.supportingUnits());
        return rows == 1;
    }

    private static Map<String, @Nullable Object> params(SubjectId id, TaskForceEntry entry) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("county", id.county());
        params.put("subject", id.serial());
        params.put("lead", entry.leadUnit().serial());
        params.put("sponsor", entry.sponsor() == null ? null : entry.sponsor().serial());
        params.put(
                "target",
                entry.fundsTarget() == null ? null : entry.fundsTarget().yuan());
        return params;
    }

    private void support(SubjectId id, List<UnitId> units) {
        jdbc.sql("delete from projects.supporting_unit where county = :county and subject = :subject")
                .param("county", id.county())
                .param("subject", id.serial())
                .update();
        for (int i = 0; i < units.size(); i++) {
            jdbc.sql("""
                    insert into projects.supporting_unit (county, subject, unit, position)
                    values (:county, :subject, :unit, :position) on conflict do nothing""")
                    .param("county", id.county())
                    .param("subject", id.serial())
                    .param("unit", units.get(i).serial())
                    .param("position", i + 1)
                    .update();
        }
    }

    private List<UnitId> supporting(SubjectId id) {
        return jdbc.sql("""
                select unit from projects.supporting_unit
                 where county = :county and subject = :subject order by position""")
                .param("county", id.county())
                .param("subject", id.serial())
                .query((row, n) -> new UnitId(id.county(), row.getLong("unit")))
                .list();
    }

    private TaskForce taskForce(ResultSet row) throws SQLException {
        String county = row.getString("county");
        var id = new SubjectId(county, row.getLong("subject"));
        long sponsor = row.getLong("sponsor");
        var sponsorPost = row.wasNull() ? null : new PostId(county, sponsor);
        var target = row.getBigDecimal("funds_target");
        var entry = new TaskForceEntry(
                row.getString("name"),
                row.getInt("position"),
                sponsorPost,
                new UnitId(county, row.getLong("lead_unit")),
                supporting(id),
                target == null ? null : new Money(target.stripTrailingZeros()));
        return new TaskForce(id, row.getString("number"), entry, row.getInt("version"));
    }
}
