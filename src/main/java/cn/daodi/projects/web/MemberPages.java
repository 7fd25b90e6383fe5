package cn.daodi.projects.web;

import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of a task force's members and of those who could become one, in one statement. */
@Component
class MemberPages {
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MembersPage of(Viewer by, SubjectId id, String number, String name) {
        var members = new ArrayList<MembersPage.MemberRow>();
        var candidates = new ArrayList<Option>();
        jdbc.sql("""
                with answering as (
                  select post, bool_or(capacity = 'MEMBER') as member
                    from directory.v_answering
                   where county = :county and subject = :subject
                     and from_day <= :today and (to_day is null or to_day >= :today)
                   group by post)
                select p.id, p.label, coalesce(t.person_name, '') as holder, a.member, m.post is not null as added
                  from directory.v_post p
                  left join directory.v_unit u on u.county = p.county and u.id = p.unit
                  left join directory.v_tenure t on t.county = p.county and t.post = p.id
                   and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                  left join answering a on a.post = p.id
                  left join projects.added_member m on m.county = p.county and m.subject = :subject and m.post = p.id
                 where p.county = :county and p.closed_on is null
                   and (a.member or a.post is null and t.person is not null and u.closed_on is null
                        and p.kind in ('HEAD', 'LIAISON', 'CADRE', 'STAFF'))
                 order by u.position, p.position, p.id""")
                .param("county", by.county())
                .param("subject", id.serial())
                .param("today", LocalDate.now(clock))
                .query((ResultSet row) -> sort(row, members, candidates));
        return new MembersPage(number, name, members, candidates);
    }

    private static void sort(ResultSet row, List<MembersPage.MemberRow> members, List<Option> candidates)
            throws SQLException {
        var label = row.getString("label");
        var holder = row.getString("holder");
        if (row.getBoolean("member"))
            members.add(new MembersPage.MemberRow(row.getLong("id"), label, holder, row.getBoolean("added")));
        else candidates.add(new Option(row.getString("id"), label + " " + holder));
    }
}
