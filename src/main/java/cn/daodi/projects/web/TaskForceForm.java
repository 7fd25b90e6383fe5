package cn.daodi.projects.web;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import cn.daodi.projects.TaskForceEntry;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a task force; the supporting units are ticked one by one, see {@link Supporters}. */
record TaskForceForm(
        @Nullable String name,
        @NotNull Integer position,
        @Nullable Long sponsor,
        @NotNull Long leadUnit,
        @Nullable String fundsTarget,
        @Nullable Integer version) {

    TaskForceEntry entry(Viewer by, List<UnitId> supporters, Choices.Offered offered) {
        if (!offered.hasUnit(leadUnit)) throw Refused.at("leadUnit", "unreadable");
        if (sponsor != null && !offered.hasLeader(sponsor)) throw Refused.at("sponsor", "unreadable");
        return new TaskForceEntry(
                Objects.requireNonNullElse(name, "").strip(),
                position,
                sponsor == null ? null : new PostId(by.county(), sponsor),
                new UnitId(by.county(), leadUnit),
                supporters.stream().filter(unit -> unit.serial() != leadUnit).toList(),
                Funds.read(fundsTarget));
    }

    int readVersion() {
        return Objects.requireNonNullElse(version, 0);
    }
}
