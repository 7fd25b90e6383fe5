package cn.daodi.problems;

import cn.daodi.kernel.Overtaken;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 职责分工: which unit handles which category, set by the stationing office and open to all who have business. */
@Service
@Transactional
public class DutyTable {
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.copyOf(Role.ADMINISTRATORS));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyTable(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Row(Category category, int version, Duty.Share share) {}

    /** All categories in their order, those without a unit too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Duty> of(Viewer by) {
        by.require(READERS);
        var shares = new EnumMap<Category, List<Duty.Share>>(Category.class);
        var versions = new EnumMap<Category, Integer>(Category.class);
        for (var row : rows(by.county())) {
            shares.computeIfAbsent(row.category(), key -> new ArrayList<>()).add(row.share());
            versions.put(row.category(), row.version());
        }
        return Arrays.stream(Category.values())
                .map(category -> new Duty(
                        category, shares.getOrDefault(category, List.of()), versions.getOrDefault(category, 0)))
                .toList();
    }

    private List<Row> rows(String county) {
        return jdbc.sql("""
                select d.category, d.version, d.unit, d.part, u.name, u.closed_on
                  from problems.duty d
                  join directory.v_unit u on u.county = d.county and u.id = d.unit
                 where d.county = :county
                 order by u.position, u.id""")
                .param("county", county)
                .query((row, n) -> new Row(
                        Category.valueOf(row.getString("category")),
                        row.getInt("version"),
                        new Duty.Share(
                                row.getLong("unit"),
                                row.getString("name"),
                                row.getString("part").equals("HANDLER"),
                                row.getObject("closed_on") != null)))
                .list();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Duty of(Viewer by, Category category) {
        return of(by).get(category.ordinal());
    }

    /** Serial of the unit that usually handles it, unless there is none or it was closed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Long> handlerOf(Viewer by, Category category) {
        return of(by, category).handler().map(Duty.Share::unit);
    }

    /** Says who handles a category and who helps, in place of what was said before. */
    public void set(Viewer by, Category category, Duty.Entry entry) {
        by.require(Role.STATIONING_OFFICE);
        var names = names(by, entry);
        int gone = jdbc.sql("""
                delete from problems.duty where county = :county and category = :category and version = :version""")
                .param("county", by.county())
                .param("category", category.name())
                .param("version", entry.version())
                .update();
        if (gone == 0 && entry.version() > 0) throw new Overtaken();
        if (insert(by, category, entry) < names.size()) throw new Overtaken();
        var facts = List.of("category." + category.name(), names.getFirst(), String.valueOf(names.size() - 1));
        events.publishEvent(new DutyChanged(by.as(List.of(Role.STATIONING_OFFICE)), facts));
    }

    /** Names of the units, the handling one first; every fault at its field. */
    private List<String> names(Viewer by, Duty.Entry entry) {
        if (entry.handler() == null) throw Refused.at("handler", "required");
        if (entry.supporters().contains(entry.handler())) throw Refused.at("supporters", "duty.handler-helps");
        var names = jdbc.sql("""
                select name from directory.v_unit
                 where county = :county and id = any(:units) and closed_on is null
                 order by id = :handler desc, position, id""")
                .param("county", by.county())
                .param("units", units(entry))
                .param("handler", entry.handler())
                .query((row, n) -> row.getString("name"))
                .list();
        if (names.size() < units(entry).length) throw Refused.at("handler", "duty.unit-gone");
        return names;
    }

    private static Long[] units(Duty.Entry entry) {
        var units = new HashSet<>(entry.supporters());
        if (entry.handler() != null) units.add(entry.handler());
        return units.toArray(Long[]::new);
    }

    private int insert(Viewer by, Category category, Duty.Entry entry) {
        return jdbc.sql("""
                insert into problems.duty (county, category, unit, part, changed_at, changed_name, version)
                select :county, :category, unit, case when unit = :handler then 'HANDLER' else 'SUPPORTER' end, :at, :name, :version + 1
                  from unnest(:units) unit
                on conflict do nothing""")
                .param("county", by.county())
                .param("category", category.name())
                .param("handler", entry.handler())
                .param("units", units(entry))
                .param("at", OffsetDateTime.now(clock))
                .param("name", by.name())
                .param("version", entry.version())
                .update();
    }
}
