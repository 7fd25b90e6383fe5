package cn.daodi.enterprises.web;

import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the enterprise's own pages. */
@Component
class GuestPages {
    private static final String PEOPLE = """
            select a.capacity, t.person_name, o.label, coalesce(t.phone, '') as phone, coalesce(c.id, 0) as stationing,
                   c.consent_on is not null as consented
              from directory.v_answering a
              join directory.v_post o on o.county = a.county and o.id = a.post
              join directory.v_tenure t on t.county = a.county and t.post = a.post
               and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
              left join enterprises.stationing c on c.county = a.county and c.enterprise = a.subject and c.post = a.post
               and c.to_day is null and a.capacity = 'CADRE'
             where a.county = :county and a.subject = :subject and a.capacity in ('SPONSOR', 'HEAD', 'LIAISON', 'CADRE')
               and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)
             order by array_position(array['CADRE', 'LIAISON', 'HEAD', 'SPONSOR'], a.capacity), a.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cadre first; leaders and heads without their telephones, which are not theirs to hand out. */
    List<GuestHome.Person> people(Guest guest) {
        return jdbc.sql(PEOPLE)
                .param("county", guest.county())
                .param("subject", guest.enterprise().serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> {
                    String capacity = row.getString("capacity");
                    boolean reachable = capacity.equals("CADRE") || capacity.equals("LIAISON");
                    return new GuestHome.Person(
                            capacity,
                            row.getString("person_name"),
                            row.getString("label"),
                            reachable ? row.getString("phone") : "",
                            row.getLong("stationing"),
                            row.getBoolean("consented"));
                })
                .list();
    }

    /** A cadre stationed with it; 404 for any other serial. */
    GuestHome.Person cadre(Guest guest, long stationing) {
        return people(guest).stream()
                .filter(person -> person.isCadre() && person.stationing() == stationing)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * How its door and its wish stand.
     *
     * @param opened the PIN was chosen
     * @param ifNeeded it wishes no contact unless needed
     */
    record Standing(boolean opened, boolean ifNeeded) {}

    Standing standing(Guest guest) {
        return jdbc.sql("""
                select e.if_needed_since is not null as if_needed,
                       exists (select 1 from enterprises.door d
                                where d.county = e.county and d.enterprise = e.subject and d.revoked_at is null and d.pin is not null) as opened
                  from enterprises.enterprise e
                 where e.county = :county and e.subject = :subject""")
                .param("county", guest.county())
                .param("subject", guest.enterprise().serial())
                .query((row, n) -> new Standing(row.getBoolean("opened"), row.getBoolean("if_needed")))
                .single();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
