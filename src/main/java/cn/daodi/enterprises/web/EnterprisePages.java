package cn.daodi.enterprises.web;

import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.CreditCode;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Lamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of an enterprise's pages. */
@Component
class EnterprisePages {
    private static final String STATIONINGS = """
            (select json_agg(json_build_object('id', c.id, 'post', c.post, 'homeUnit', u.name, 'homeUnitId', c.home_unit,
                    'from', c.from_day, 'to', c.to_day, 'consentOn', c.consent_on, 'consentBy', c.consent_by, 'statedOn', c.rules_on,
                    'interestWords', c.interest_words, 'endedReason', c.ended_reason, 'cadre', t.person_name,
                    'dutyTitle', t.duty_title, 'phone', t.phone) order by c.to_day desc nulls first, c.from_day, c.id)
               from enterprises.stationing c
               join directory.v_unit u on u.county = c.county and u.id = c.home_unit
               left join lateral (
                    select t.person_name, t.duty_title, t.phone from directory.v_tenure t
                     where t.county = c.county and t.post = c.post
                     order by (t.from_day <= least(coalesce(c.to_day, :today), :today)) desc, t.from_day desc limit 1) t on true
              where c.county = s.county and c.enterprise = s.id) as stationings""";

    private static final String FILE = """
            select s.county, s.id, s.number, s.name, e.credit_code, e.code_reason, e.class_code, w.name as township, u.name as unit,
                   e.contact_name, e.contact_title, e.contact_phone, a.sponsor, a.head, a.liaison, """ + STATIONINGS + ", " + Lamps.COLUMN + """

              from directory.v_subject s
              join enterprises.enterprise e on e.county = s.county and e.subject = s.id
              join directory.v_unit u on u.county = e.county and u.id = e.responsible_unit
              left join directory.v_unit w on w.county = e.county and w.id = e.township
             cross join lateral (
                   select coalesce(string_agg(concat_ws(' ', t.person_name, p.title), '、') filter (where a.capacity = 'SPONSOR'), '') as sponsor,
                          coalesce(string_agg(concat_ws(' ', t.person_name, t.duty_title), '、') filter (where a.capacity = 'HEAD'), '') as head,
                          coalesce(string_agg(concat_ws(' ', t.person_name, t.phone), '、') filter (where a.capacity = 'LIAISON'), '') as liaison
                     from directory.v_answering a
                     join directory.v_post p on p.county = a.county and p.id = a.post
                     left join directory.v_tenure t on t.county = a.county and t.post = a.post
                      and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                    where a.county = s.county and a.subject = s.id
                      and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)) a
             where s.county = :county and s.number = :number""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EnterprisePages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An enterprise the viewer may see; 404 otherwise. */
    EnterpriseFile file(Viewer by, String number) {
        return jdbc.sql(FILE + Subjects.seen(by))
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("subjects", by.subjectSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> file(by, row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private EnterpriseFile file(Viewer by, ResultSet row) throws SQLException {
        String code = row.getString("credit_code");
        String reason = row.getString("code_reason");
        var id = new SubjectId(row.getString("county"), row.getLong("id"));
        return new EnterpriseFile(
                id,
                row.getString("number"),
                row.getString("name"),
                code,
                code != null && reason == null && !CreditCode.isChecked(code),
                reason,
                row.getString("class_code"),
                row.getString("township"),
                row.getString("unit"),
                new EnterpriseFile.Answering(row.getString("sponsor"), row.getString("head"), row.getString("liaison")),
                new EnterpriseFile.Contact(
                        row.getString("contact_name"), row.getString("contact_title"), row.getString("contact_phone")),
                Stationed.rows(by, row.getString("stationings")),
                by.answers(id, List.of(Capacity.values())),
                by.answers(id, List.of(Capacity.CADRE, Capacity.LIAISON, Capacity.HEAD)),
                by.answers(id, List.of(Capacity.CADRE)),
                Lamps.of(row, LocalDate.now(clock)));
    }

    /** All stationings, those that run first; an ended one with its last cadre. */
    List<StationingRow> stationings(Viewer by, SubjectId enterprise) {
        String told = jdbc.sql("select " + STATIONINGS
                        + " from directory.v_subject s where s.county = :county and s.id = :enterprise")
                .param("county", by.county())
                .param("enterprise", enterprise.serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row.getString("stationings"))
                .single();
        return Stationed.rows(by, told);
    }

    String number(Viewer by, SubjectId id) {
        return jdbc.sql("select number from directory.v_subject where county = :county and id = :id")
                .param("county", by.county())
                .param("id", id.serial())
                .query(String.class)
                .single();
    }

    /** The place after the last one, for a new enterprise. */
    int nextPosition(Viewer by) {
        return jdbc.sql(
                        "select coalesce(max(position), 0) + 1 from directory.v_subject where county = :county and kind = 'ENTERPRISE'")
                .param("county", by.county())
                .query(Integer.class)
                .single();
    }
}
