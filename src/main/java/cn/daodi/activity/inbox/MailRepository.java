package cn.daodi.activity.inbox;

import cn.daodi.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of mail that waits. */
@Repository
class MailRepository {
    /** Not sent, not older than the address, in this bundle, not tried in it yet, and not tried in vain for a day. */
    private static final String WAITING = """
             m.mailed_at is null and m.at >= a.entered_at
               and (m.kind = 'DIGEST' or m.at < :bundle)
               and (m.tried_at is null or m.tried_at < :bundle)
               and (m.mail_until is null or m.mail_until > :now)
            """;

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a bundle goes out, and when it was closed. */
    record Moment(OffsetDateTime now, OffsetDateTime bundle) {
        private Map<String, Object> params(String county) {
            var params = new HashMap<String, Object>();
            params.put("county", county);
            params.put("now", now);
            params.put("bundle", bundle);
            return params;
        }
    }

    /** A message with the duties it told of, null for news. */
    record Waiting(Message message, @Nullable Digest digest) {}

    /** Who has mail waiting; somebody without a post gets none. */
    List<Addressee> addressees(String county, Moment at) {
        return jdbc.sql("""
                select a.person, p.name, a.address
                  from directory.v_mail_address a
                  join directory.v_person p on p.county = a.county and p.id = a.person
                 where a.county = :county
                   and exists (select 1 from directory.v_holding h
                                where h.county = a.county and h.person = a.person and h.from_day <= cast(:today as date)
                                  and (h.to_day is null or h.to_day >= cast(:today as date)))
                   and exists (select 1 from activity.message m
                                where m.county = a.county and m.person = a.person and\s""" + WAITING + ") order by a.person")
                .params(at.params(county))
                .param("today", at.now().toLocalDate())
                .query((row, n) -> new Addressee(
                        new PersonId(county, row.getLong("person")), row.getString("name"), row.getString("address")))
                .list();
    }

    /** Held until the transaction ends; what another node holds is left to it. */
    List<Waiting> take(PersonId person, Moment at) {
        return jdbc.sql("select " + MessageRepository.COLUMNS + """
                , d.day, d.duties::text as duties
                  from activity.message m
                  join directory.v_mail_address a on a.county = m.county and a.person = m.person
                  left join directory.v_subject s on s.county = m.county and s.id = m.subject
                  left join activity.digest d on d.county = m.county and d.message = m.id
                 where m.county = :county and m.person = :person and\s""" + WAITING
                        + " order by m.id for update of m skip locked")
                .params(at.params(person.county()))
                .param("person", person.serial())
                .query((row, n) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(MessageRepository.message(row), row.getObject("day") == null ? null : Digest.of(row));
    }

    void sent(PersonId person, List<Waiting> mail, Moment at) {
        mark(person, mail, at, "mailed_at = :now");
    }

    /** Tried again with the next bundle, for a day from the first time on. */
    void failed(PersonId person, List<Waiting> mail, Moment at) {
        mark(person, mail, at, "tried_at = :now, mail_until = coalesce(mail_until, :now + interval '1 day')");
    }

    private void mark(PersonId person, List<Waiting> mail, Moment at, String how) {
        jdbc.sql("update activity.message set " + how + " where county = :county and id = any(:ids)")
                .params(at.params(person.county()))
                .param("ids", mail.stream().map(each -> each.message().id()).toArray(Long[]::new))
                .update();
    }
}
