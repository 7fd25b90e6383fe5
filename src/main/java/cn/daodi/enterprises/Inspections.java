package cn.daodi.enterprises;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Doer;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Sha256;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 涉企检查情况登记: seen by the enterprise, its cadre and the stationing office alone, so that no inspecting unit learns who told. */
@Service
@Transactional
public class Inspections {
    private static final List<Capacity> CADRE = List.of(Capacity.CADRE);

    private static final String REGISTER = """
                insert into enterprises.inspection (county, number, enterprise, day, unit, matter, basis_shown, code_scanned, exempt,
                       words, by_enterprise, registered_name, registered_title, registered_at, once)
                select :county, number, :enterprise, :day, :unit, :matter, :basis, :scanned, :exempt, :words, :own, :name, :title,
                       :at, :once from counted
                on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspections(JdbcClient jdbc, Subjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    /** Registers one that happened. */
    public void register(Viewer by, String number, InspectionNote note) {
        var responsible = Responsible.of(subjects, by, number, CADRE);
        register(
                responsible.actor(),
                responsible.subject().id(),
                responsible.subject().number(),
                note);
    }

    public void register(Guest guest, InspectionNote note) {
        register(guest, guest.enterprise(), guest.number(), note);
    }

    private void register(Doer doer, SubjectId enterprise, String number, InspectionNote note) {
        note.check(LocalDate.now(clock));
        int rows = jdbc.sql(EntryRepository.COUNTED + REGISTER)
                .param("county", enterprise.county())
                .param("counter", "inspection")
                .param("year", LocalDate.now(clock).getYear())
                .param("enterprise", enterprise.serial())
                .param("day", note.day())
                .param("unit", note.unit().strip())
                .param("matter", note.matter().strip())
                .param("basis", note.basisShown(), Types.BOOLEAN)
                .param("scanned", note.codeScanned(), Types.BOOLEAN)
                .param("exempt", note.exempt() == null ? null : note.exempt().name(), Types.VARCHAR)
                .param("words", note.words().strip())
                .param("own", doer instanceof Guest)
                .param("name", doer.marked())
                .param("title", doer.title())
                .param("at", OffsetDateTime.now(clock))
                .param("once", note.once() == null ? null : Sha256.of(note.once()), Types.VARCHAR)
                .update();
        if (rows == 0) return;
        var facts = List.of(
                number,
                note.unit().strip(),
                String.valueOf(note.day()),
                note.matter().strip());
        events.publishEvent(new InspectionRegistered(doer, number, facts));
    }

    /** Those of an enterprise, newest first; 404 for whoever is neither its cadre nor the stationing office. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Inspection> of(Viewer by, String number) {
        var responsible = Responsible.of(subjects, by, number, CADRE);
        return of(responsible.subject().id());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Inspection> of(Guest guest) {
        return of(guest.enterprise());
    }

    private List<Inspection> of(SubjectId enterprise) {
        return jdbc.sql("""
                select n.*, count(*) over (partition by n.unit, extract(year from n.day) order by n.day, n.id) as in_year
                  from enterprises.inspection n
                 where n.county = :county and n.enterprise = :enterprise
                 order by n.day desc, n.id desc limit 100""")
                .param("county", enterprise.county())
                .param("enterprise", enterprise.serial())
                .query((row, n) -> inspection(row))
                .list();
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        String exempt = row.getString("exempt");
        return new Inspection(
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("unit"),
                row.getString("matter"),
                known(row, "basis_shown"),
                known(row, "code_scanned"),
                exempt == null ? null : QuietExemption.valueOf(exempt),
                row.getString("words"),
                row.getBoolean("by_enterprise"),
                row.getString("registered_name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getInt("in_year"));
    }

    private static @Nullable Boolean known(ResultSet row, String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }
}
