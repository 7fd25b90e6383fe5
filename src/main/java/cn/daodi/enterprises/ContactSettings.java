package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Audience;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 联系规则 of the county, and 无事不扰 of each enterprise. */
@Service
@Transactional
public class ContactSettings {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactSettings(JdbcClient jdbc, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public ContactRules rules(Viewer by) {
        return rules(by.county());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public ContactRules rules(Guest guest) {
        return rules(guest.county());
    }

    private ContactRules rules(String county) {
        return jdbc.sql("""
                select monthly_entries, silence_days, quiet_from, quiet_to, yearly_inspections, version
                  from enterprises.contact_rules where county = :county""")
                .param("county", county)
                .query((row, n) -> new ContactRules(
                        row.getInt("monthly_entries"),
                        row.getInt("silence_days"),
                        row.getInt("quiet_from"),
                        row.getInt("quiet_to"),
                        row.getInt("yearly_inspections"),
                        row.getInt("version")))
                .optional()
                .orElse(ContactRules.STANDARD);
    }

    /** Changes the county's rules. */
    public void change(Viewer by, ContactRules rules) {
        by.require(Role.STATIONING_OFFICE);
        rules.check();
        int rows = jdbc.sql("""
                insert into enterprises.contact_rules as r (county, monthly_entries, silence_days, quiet_from, quiet_to,
                       yearly_inspections, changed_at, changed_name)
                values (:county, :entries, :silence, :from, :to, :inspections, :at, :name)
                on conflict (county) do update
                   set monthly_entries = excluded.monthly_entries, silence_days = excluded.silence_days, quiet_from = excluded.quiet_from,
                       quiet_to = excluded.quiet_to, yearly_inspections = excluded.yearly_inspections, changed_at = excluded.changed_at,
                       changed_name = excluded.changed_name, version = r.version + 1
                 where r.version = :version""")
                .param("county", by.county())
                .param("entries", rules.monthlyEntries())
                .param("silence", rules.silenceDays())
                .param("from", rules.quietFrom())
                .param("to", rules.quietTo())
                .param("inspections", rules.yearlyInspections())
                .param("at", OffsetDateTime.now(clock))
                .param("name", by.name())
                .param("version", rules.version())
                .update();
        if (rows == 0) throw new Overtaken();
        var facts = List.of(String.valueOf(rules.monthlyEntries()), String.valueOf(rules.silenceDays()));
        events.publishEvent(new ContactRulesChanged(by.as(List.of(Role.STATIONING_OFFICE)), facts));
    }

    /** The enterprise wishes no contact unless needed, or the usual one again; entered by the office on its word. */
    public void ifNeeded(Viewer by, String number, boolean only) {
        by.require(Role.STATIONING_OFFICE);
        var subject = subjects.require(by, number);
        set(by.as(List.of(Role.STATIONING_OFFICE)), subject.id(), subject.number(), only);
    }

    public void ifNeeded(Guest guest, boolean only) {
        set(guest, guest.enterprise(), guest.number(), only);
    }

    private void set(Doer doer, SubjectId enterprise, String number, boolean only) {
        int rows = jdbc.sql("""
                update enterprises.enterprise set if_needed_since = :since, version = version + 1
                 where county = :county and subject = :subject and (if_needed_since is null) = :only""")
                .param("county", enterprise.county())
                .param("subject", enterprise.serial())
                .param("since", only ? LocalDate.now(clock) : null, Types.DATE)
                .param("only", only)
                .update();
        if (rows == 0) throw new Refused(only ? "contact.if-needed-already" : "contact.usual-already");
        String kind = only ? "ContactIfNeeded" : "ContactUsual";
        events.publishEvent(
                new EnterpriseChanged(doer, enterprise, number, kind, List.of(), Audience.answering(Capacity.CADRE)));
    }
}
