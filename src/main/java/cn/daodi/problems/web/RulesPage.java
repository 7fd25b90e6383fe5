package cn.daodi.problems.web;

import cn.daodi.kernel.Limit;
import cn.daodi.platform.web.Option;
import cn.daodi.platform.web.Shell;
import cn.daodi.problems.Preset;
import cn.daodi.problems.ProblemRules;
import java.util.Arrays;
import java.util.List;

/**
 * 办理时限.
 *
 * @param now what holds
 * @param shown what the form is filled with: what holds, or a preset looked at
 */
public record RulesPage(ProblemRules now, ProblemRules shown) {
    public List<Preset> presets() {
        return Preset.ALL;
    }

    public boolean isTrying() {
        return !now.equals(shown);
    }

    public List<Option> units(Shell shell) {
        return Arrays.stream(Limit.Unit.values())
                .map(unit -> new Option(unit.name(), shell.t("limit-unit." + unit.name())))
                .toList();
    }
}
