package cn.daodi.projects.web;

import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 配合单位 as boxes: each has its own name, so that a saved draft keeps every tick. */
public final class Supporters {
    private Supporters() {}

    public static String box(String unit) {
        return "support-" + unit;
    }

    /** Those that stay keep their order; those newly ticked follow in the official one. */
    static List<UnitId> ticked(Viewer by, Map<String, String> typed, Choices.Offered offered, List<UnitId> before) {
        var ticked = new ArrayList<UnitId>();
        offered.units().stream()
                .filter(unit -> typed.containsKey(box(unit.value())))
                .forEach(unit -> ticked.add(new UnitId(by.county(), Long.parseLong(unit.value()))));
        var ordered = new ArrayList<>(before);
        ordered.retainAll(ticked);
        ticked.removeAll(before);
        ordered.addAll(ticked);
        return ordered;
    }
}
