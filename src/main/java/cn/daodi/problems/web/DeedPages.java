package cn.daodi.problems.web;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Option;
import cn.daodi.problems.HandlingUnits;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.ProblemFiles;
import cn.daodi.problems.Standpoint;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Forms of deeds: who may open them, and what can be chosen. */
@Component
class DeedPages {
    private final ProblemFiles files;
    private final HandlingUnits units;

    DeedPages(ProblemFiles files, HandlingUnits units) {
        this.files = files;
        this.units = units;
    }

    /** The problem, for whoever has this part in it; 404 for everybody else. Whether it can be done now, the front door says. */
    ProblemFiles.Opened open(Viewer by, String number, Predicate<Standpoint> part) {
        return having(files.ofForm(by, number), part);
    }

    /** The same, with what was said: the form shows what it decides on. */
    ProblemFiles.Opened openCase(Viewer by, String number, Predicate<Standpoint> part) {
        return having(files.of(by, number), part);
    }

    private static ProblemFiles.Opened having(ProblemFiles.Opened opened, Predicate<Standpoint> part) {
        if (!part.test(opened.who())) throw new NotVisible();
        return opened;
    }

    DeedPage page(ProblemFile file, Deed deed, DeedField... fields) {
        return new DeedPage(file, deed, List.of(fields), List.of(), List.of());
    }

    List<Option> units(Viewer by) {
        return units.all(by).stream()
                .map(unit -> new Option(String.valueOf(unit.serial()), unit.name()))
                .toList();
    }

    /** Options of an enum; the labels are keys of texts. */
    static <E extends Enum<E>> List<Option> options(String prefix, List<E> values) {
        return values.stream()
                .map(value -> new Option(value.name(), prefix + value.name()))
                .toList();
    }

    static <E extends Enum<E>> List<Option> options(String prefix, Class<E> kind) {
        return options(prefix, Arrays.asList(kind.getEnumConstants()));
    }

    static List<Option> yesNo(String yes, String no) {
        return List.of(new Option("yes", yes), new Option("no", no));
    }
}
