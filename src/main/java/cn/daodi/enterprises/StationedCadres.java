package cn.daodi.enterprises;

import cn.daodi.directory.PersonEntry;
import cn.daodi.directory.Post;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.RosterNames;
import cn.daodi.platform.sheets.RowReport;
import cn.daodi.platform.sheets.SheetRow;
import cn.daodi.platform.sheets.UnitStaff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cadres a row of the stationing sheet names: one, or several separated by 、 with as many telephones. */
@Component
class StationedCadres {
    private final Stationings stationings;
    private final RosterNames names;
    private final Clock clock;

    StationedCadres(Stationings stationings, RosterNames names, Clock clock) {
        this.stationings = stationings;
        this.names = names;
        this.clock = clock;
    }

    /** The enterprise, its responsible unit as the row says, and as it was before. */
    record Where(SubjectId enterprise, UnitId unit, Optional<UnitId> unitBefore) {}

    void read(Viewer by, SheetRow row, RowReport report, Where where) {
        var named = people(row);
        if (named.isEmpty()) {
            report.warn("cadre", "no-cadre");
            return;
        }
        var running = new ArrayList<>(stationings.running(by, where.enterprise()));
        var newcomers = new ArrayList<PersonEntry>();
        for (var person : named) {
            var own = running.stream()
                    .filter(stationing ->
                            person.name().equals(post(by, stationing).holderName()))
                    .findFirst();
            own.ifPresent(running::remove);
            if (own.isEmpty()) newcomers.add(person);
            else if (refresh(by, own.get(), person, where)) report.changed();
        }
        for (var person : newcomers) {
            if (running.isEmpty())
                stationings.begin(by, where.enterprise(), new StationingEntry(person, where.unit(), today()));
            else succeed(by, running.removeFirst(), person, where);
            report.changed();
        }
        for (var left : running)
            report.warn("cadre", "cadre-not-listed", post(by, left).holderOr(""));
    }

    private static List<PersonEntry> people(SheetRow row) {
        var cadres = row.names("cadre");
        var titles = row.names("cadrePost");
        var phones = row.names("cadrePhone");
        var people = new ArrayList<PersonEntry>();
        for (int i = 0; i < cadres.size(); i++) {
            people.add(new PersonEntry(cadres.get(i), one(phones, i, cadres.size()), one(titles, i, cadres.size())));
        }
        if (people.size() > 1) return people;
        var title = RosterNames.blank(row.text("cadrePost")); // 党组成员、副局长 is one title
        return people.stream()
                .map(only -> new PersonEntry(only.name(), only.phone(), title))
                .toList();
    }

    private static @Nullable String one(List<String> texts, int index, int people) {
        return texts.size() == people ? texts.get(index) : null;
    }

    private boolean refresh(Viewer by, Stationing stationing, PersonEntry person, Where where) {
        boolean same = UnitStaff.isSame(post(by, stationing), person)
                && home(stationing, where).equals(stationing.homeUnit());
        if (!same) succeed(by, stationing, person, where);
        return !same;
    }

    private void succeed(Viewer by, Stationing stationing, PersonEntry person, Where where) {
        stationings.succeed(by, stationing.id(), new StationingEntry(person, home(stationing, where), today()));
    }

    /** The sheet names no home unit: it moves with the responsible unit as long as the two are the same. */
    private static UnitId home(Stationing stationing, Where where) {
        boolean moves = where.unitBefore().filter(stationing.homeUnit()::equals).isPresent();
        return moves ? where.unit() : stationing.homeUnit();
    }

    private Post post(Viewer by, Stationing stationing) {
        return names.post(by, stationing.post());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Name, post and telephone. */
    List<String> write(Viewer by, SubjectId enterprise) {
        var held = stationings.running(by, enterprise).stream()
                .map(stationing -> post(by, stationing))
                .toList();
        return List.of(join(held, Post::holderName), join(held, Post::dutyTitle), join(held, Post::holderPhone));
    }

    private static String join(List<Post> posts, Function<Post, @Nullable String> what) {
        return posts.stream().map(what).filter(Objects::nonNull).collect(Collectors.joining("、"));
    }
}
