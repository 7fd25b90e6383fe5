package cn.daodi.plans;

import cn.daodi.directory.Subject;
import cn.daodi.directory.SubjectNumber;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a page or a front door must know about one subject's plan, in a single statement. A rest day is one as the
 * county's calendar says it, by weekends where no schedule was entered.
 */
@Repository
class StandingRepository {
    private static final String STANDING = """
            select s.county, s.id, s.kind, s.number, s.name, s.active_from, c.id as campaign, c.starts_on, c.ends_on, c.plan_within,
                   array(select t.name from directory.v_theme t
                          where t.county = c.county and t.campaign = c.id order by t.position) as themes,
                   p.id as plan, p.state, p.worked_with, p.aim, p.first_submitted_at, p.submitted_at, p.submitted_by,
                   p.submitted_name, p.decided_at, p.decided_name, p.return_reason, p.edition, p.version,
                   (select coalesce(max(m.running), 0) from plans.plan q
                      join plans.measure m on m.county = q.county and m.plan = q.id
                     where q.county = s.county and q.subject = s.id) as last_running,
                   exists (select 1 from directory.v_pause z
                            where z.county = s.county and z.subject = s.id
                              and z.from_day <= :today and (z.to_day is null or z.to_day >= :today)) as paused,
                   (select json_agg(json_build_object('kind', v.kind, 'day', v.day, 'sponsor', v.sponsor, 'head', v.head,
                           'cadre', v.cadre, 'words', v.words, 'enteredName', v.entered_name, 'enteredAt', v.entered_at)
                           order by v.id)
                      from plans.visit v
                     where v.county = s.county and v.subject = s.id and v.campaign = c.id) as visits,
                   (select json_agg(json_build_object('number', m.number, 'what', m.what, 'owner', json_build_object('post',
                           json_build_object('county', m.county, 'serial', m.owner), 'label', o.label,
                           'holder', coalesce(t.person_name, '')), 'firstDueOn', m.first_due_on, 'dueOn', m.due_on,
                           'moves', m.moves, 'sign', m.sign, 'theme', m.theme,
                           'done', case when m.done_on is not null then json_build_object('on', m.done_on,
                                   'words', m.done_words, 'by', m.done_name, 'attachment', m.done_attachment) end,
                           'dropped', case when m.dropped_on is not null then json_build_object('on', m.dropped_on,
                                   'reason', m.dropped_reason) end,
                           'restDay', coalesce((select d.off from directory.v_calendar_day d
                                                 where d.county = m.county and d.day = m.due_on),
                                               extract(isodow from m.due_on) > 5),
                           'firstWhat', m.first_what, 'firstOwner', m.first_owner) order by m.position, m.running)
                      from plans.measure m
                      join directory.v_post o on o.county = m.county and o.id = m.owner
                      left join directory.v_tenure t on t.county = m.county and t.post = m.owner
                           and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                     where m.county = p.county and m.plan = p.id) as measures,
                   (select json_build_object('state', n.state, 'reason', n.reason, 'changes', n.changes,
                           'submittedAt', n.submitted_at, 'submittedBy',
                           json_build_object('county', n.county, 'serial', n.submitted_by),
                           'submittedName', n.submitted_name, 'decidedAt', n.decided_at, 'decidedName', n.decided_name,
                           'returnReason', n.return_reason)
                      from plans.amendment n
                     where n.county = p.county and n.plan = p.id and n.state <> 'RECEIVED') as amendment,
                   (select json_agg(json_build_object('post', a.post, 'capacity', a.capacity, 'label', o.label,
                           'holder', coalesce(t.person_name, ''))
                           order by array_position(array['SPONSOR', 'HEAD', 'LIAISON', 'CADRE', 'MEMBER'], a.capacity), a.id)
                      from directory.v_answering a
                      join directory.v_post o on o.county = a.county and o.id = a.post
                      left join directory.v_tenure t on t.county = a.county and t.post = a.post
                           and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                     where a.county = s.county and a.subject = s.id
                       and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)) as answering,
                   (select json_agg(json_build_object('edition', f.edition, 'sha256', f.sha256, 'filedAt', f.filed_at,
                           'receivedBy', f.received_by) order by f.edition)
                      from plans.filed_plan f where f.county = p.county and f.plan = p.id) as editions
              from directory.v_subject s
              cross join lateral (
                   select * from directory.v_campaign v where v.county = s.county
                    order by (:today between v.starts_on and v.ends_on) desc, abs(v.starts_on - :today) limit 1) c
              left join plans.plan p on p.county = s.county and p.subject = s.id and p.campaign = c.id
             where s.county = :county and s.number = :number and s.kind = any(c.reporting_kinds)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StandingRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Of the subject of this number, if the viewer may see it; written short (E001) or long (239921-E001). */
    Standing require(Viewer by, String number) {
        return jdbc.sql(STANDING + Subjects.seen(by))
                .param("county", by.county())
                .param("number", SubjectNumber.within(by.county(), number))
                .param("subjects", by.subjectSerials())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> standing(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private Standing standing(ResultSet row) throws SQLException {
        var term = new Term(
                row.getLong("campaign"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("plan_within"),
                List.of((String[]) row.getArray("themes").getArray()));
        return new Standing(
                new Subject(
                        new SubjectId(row.getString("county"), row.getLong("id")),
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("name")),
                term,
                term.dueFor(row.getObject("active_from", LocalDate.class)),
                row.getObject("plan") == null ? WorkPlan.NONE : plan(row),
                list(row.getString("measures"), new TypeReference<List<Measure>>() {}),
                list(row.getString("visits"), new TypeReference<List<Visit>>() {}),
                amendment(row.getString("amendment")),
                list(row.getString("answering"), new TypeReference<List<Standing.Answering>>() {}),
                list(row.getString("editions"), new TypeReference<List<FiledPlan.Edition>>() {}),
                row.getInt("last_running"),
                row.getBoolean("paused"));
    }

    private <T> List<T> list(@Nullable String text, TypeReference<List<T>> type) {
        return text == null ? List.of() : json.readValue(text, type);
    }

    private @Nullable Amendment amendment(@Nullable String text) {
        return text == null ? null : json.readValue(text, Amendment.class);
    }

    private static WorkPlan plan(ResultSet row) throws SQLException {
        long submittedBy = row.getLong("submitted_by");
        var submitter = row.wasNull() ? null : new PersonId(row.getString("county"), submittedBy);
        return new WorkPlan(
                row.getLong("plan"),
                PlanState.valueOf(row.getString("state")),
                row.getString("worked_with"),
                row.getString("aim"),
                instant(row, "first_submitted_at"),
                instant(row, "submitted_at"),
                submitter,
                row.getString("submitted_name"),
                instant(row, "decided_at"),
                row.getString("decided_name"),
                row.getString("return_reason"),
                row.getInt("edition"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
