package cn.daodi.enterprises;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of enterprises. */
@Repository
class EnterpriseRepository {
    private static final String ENTERPRISES = """
            select e.*, s.number, s.name, s.position
              from enterprises.enterprise e
              join directory.v_subject s on s.county = e.county and s.id = e.subject
             where e.county = :county and\s""";

    private final JdbcClient jdbc;

    EnterpriseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with the code, then those with the name. */
    List<Enterprise> alike(String county, @Nullable String code, String name) {
        return jdbc.sql(ENTERPRISES + """
                e.subject in (select c.subject from enterprises.enterprise c where c.county = :county and c.credit_code = :code
                              union all
                              select n.id from directory.v_subject n where n.county = :county and n.name = :name)
                 order by e.credit_code is distinct from :code, e.subject""")
                .param("county", county)
                .param("code", code, Types.VARCHAR)
                .param("name", name)
                .query((row, n) -> enterprise(row))
                .list();
    }

    Optional<Enterprise> of(SubjectId id) {
        return jdbc.sql(ENTERPRISES + "e.subject = :subject")
                .param("county", id.county())
                .param("subject", id.serial())
                .query((row, n) -> enterprise(row))
                .optional();
    }

    void insert(SubjectId id, EnterpriseEntry entry) {
        jdbc.sql("""
                insert into enterprises.enterprise (county, subject, credit_code, code_reason, class_code, township,
                       responsible_unit, sponsor, contact_name, contact_title, contact_phone)
                values (:county, :subject, :code, :reason, :class, :township, :unit, :sponsor, :contact, :title, :phone)""").params(params(id, entry)).update();
    }

    boolean update(SubjectId id, int version, EnterpriseEntry entry) {
        return jdbc.sql("""
                update enterprises.enterprise
                   set credit_code = :code, code_reason = :reason, class_code = :class, township = :township,
                       responsible_unit = :unit, sponsor = :sponsor, contact_name = :contact, contact_title = :title,
                       contact_phone = :phone, version = version + 1
                 where county = :county and subject = :subject and version = :version""").params(params(id, entry)).param("version", version).update() == 1;
    }

    private static Map<String, @Nullable Object> params(SubjectId id, EnterpriseEntry entry) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("county", id.county());
        params.put("subject", id.serial());
        params.put("code", entry.creditCode());
        params.put("reason", entry.codeReason());
        params.put("class", entry.classCode());
        params.put(
                "township", entry.township() == null ? null : entry.township().serial());
        params.put("unit", entry.responsibleUnit().serial());
        params.put("sponsor", entry.sponsor() == null ? null : entry.sponsor().serial());
        params.put("contact", entry.contact().name());
        params.put("title", entry.contact().title());
        params.put("phone", entry.contact().phone());
        return params;
    }

    private static Enterprise enterprise(ResultSet row) throws SQLException {
        String county = row.getString("county");
        long township = row.getLong("township");
        var place = row.wasNull() ? null : new UnitId(county, township);
        long sponsor = row.getLong("sponsor");
        var sponsorPost = row.wasNull() ? null : new PostId(county, sponsor);
        var contact = new EnterpriseEntry.ContactPerson(
                row.getString("contact_name"), row.getString("contact_title"), row.getString("contact_phone"));
        var entry = new EnterpriseEntry(
                row.getString("name"),
                row.getInt("position"),
                row.getString("credit_code"),
                row.getString("code_reason"),
                row.getString("class_code"),
                place,
                new UnitId(county, row.getLong("responsible_unit")),
                sponsorPost,
                contact);
        return new Enterprise(
                new SubjectId(county, row.getLong("subject")), row.getString("number"), entry, row.getInt("version"));
    }
}
