package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 单位: established and amended by the offices and the system administrator. */
@Service
@Transactional
public class Units {
    private static final String COLUMNS = "county, id, name, kind, position, host, version, closed_on, closed_reason";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Units(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public UnitId establish(Viewer by, UnitEntry entry) {
        by.require(Keepers.ROLES);
        String name = required(entry);
        if (named(by, name).isPresent()) throw Refused.at("name", "unit.name-taken", name);
        long id = jdbc.sql("""
                insert into directory.unit (county, name, kind, position, host)
                values (:county, :name, :kind, :position, :host) returning id""")
                .param("county", by.county())
                .param("name", name)
                .param("kind", entry.kind().name())
                .param("position", entry.position())
                .param("host", entry.host())
                .query(Long.class)
                .single();
        events.publishEvent(new DirectoryChanged(by.actor(), "UnitEstablished", List.of(name)));
        return new UnitId(by.county(), id);
    }

    public void amend(Viewer by, UnitId id, int version, UnitEntry entry) {
        by.require(Keepers.ROLES);
        var before = require(by, id);
        String name = required(entry);
        if (!before.name().equals(name) && named(by, name).isPresent())
            throw Refused.at("name", "unit.name-taken", name);
        int rows = jdbc.sql("""
                update directory.unit
                   set name = :name, kind = :kind, position = :position, host = :host, version = version + 1
                 where county = :county and id = :id and version = :version and closed_on is null""")
                .param("county", by.county())
                .param("id", id.serial())
                .param("version", version)
                .param("name", name)
                .param("kind", entry.kind().name())
                .param("position", entry.position())
                .param("host", entry.host())
                .update();
        if (rows == 0) throw new Overtaken();
        events.publishEvent(new DirectoryChanged(by.actor(), "UnitAmended", List.of(before.name(), name)));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Unit> named(Viewer by, String name) {
        return jdbc.sql("select " + COLUMNS
                        + " from directory.unit where county = :county and name = :name and closed_on is null")
                .param("county", by.county())
                .param("name", name)
                .query(Units::unit)
                .optional();
    }

    /** The unit, closed ones too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Unit require(Viewer by, UnitId id) {
        return jdbc.sql("select " + COLUMNS + " from directory.unit where county = :county and id = :id")
                .param("county", by.county())
                .param("id", id.serial())
                .query(Units::unit)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** All units in the official order. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Unit> all(Viewer by) {
        return jdbc.sql("select " + COLUMNS
                        + " from directory.unit where county = :county and closed_on is null order by position, id")
                .param("county", by.county())
                .query(Units::unit)
                .list();
    }

    private static String required(UnitEntry entry) {
        String name = entry.name().strip();
        if (name.isEmpty()) throw Refused.at("name", "required");
        if (name.length() > 60) throw Refused.at("name", "too-long", 60);
        return name;
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_on", LocalDate.class);
        return new Unit(
                new UnitId(row.getString("county"), row.getLong("id")),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                row.getString("host"),
                row.getInt("version"),
                closed == null
                        ? null
                        : new Closing(closed, Objects.requireNonNullElse(row.getString("closed_reason"), "")));
    }
}
