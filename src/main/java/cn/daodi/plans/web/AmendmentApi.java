package cn.daodi.plans.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.plans.AmendmentEntry;
import cn.daodi.plans.Amendments;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanChanges;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Amendments of received plans as JSON; the same front door as the pages. */
@RestController
@RequestMapping("/api/v1/plans/{subject}/amendment")
@Tag(name = "plans")
class AmendmentApi {
    private final Amendments amendments;
    private final PlanPages pages;

    AmendmentApi(Amendments amendments, PlanPages pages) {
        this.amendments = amendments;
        this.pages = pages;
    }

    /**
     * An amendment as a program sends it.
     *
     * @param moved new day by measure
     * @param dropped reason by measure
     * @param added new measures
     * @param reworded new text by measure
     * @param given new answering post by measure
     * @param workedWith absent when it stays
     * @param aim absent when it stays
     */
    record AmendmentBody(
            int version,
            @Nullable String reason,
            @Nullable Map<String, LocalDate> moved,
            @Nullable Map<String, String> dropped,
            @Nullable List<PlanApi.MeasureBody> added,
            @Nullable Map<String, String> reworded,
            @Nullable Map<String, Long> given,
            @Nullable String workedWith,
            @Nullable String aim) {
        AmendmentEntry entry() {
            var entries = new ArrayList<MeasureEntry>();
            if (added != null) added.forEach(measure -> entries.add(measure.entry(entries.size())));
            var changes = new PlanChanges(
                    Objects.requireNonNullElse(moved, Map.of()),
                    Objects.requireNonNullElse(dropped, Map.of()),
                    entries,
                    Objects.requireNonNullElse(reworded, Map.of()),
                    Objects.requireNonNullElse(given, Map.of()),
                    new PlanChanges.Heading(workedWith, aim));
            return new AmendmentEntry(
                    version, Objects.requireNonNullElse(reason, "").strip(), changes);
        }
    }

    @PostMapping
    PlanJson submit(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @RequestBody AmendmentBody body) {
        amendments.submit(viewer, subject, body.entry());
        return read(viewer, subject);
    }

    @DeleteMapping
    PlanJson withdraw(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        amendments.withdraw(viewer, subject);
        return read(viewer, subject);
    }

    @PostMapping("/receipt")
    PlanJson receive(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        amendments.receive(viewer, subject);
        return read(viewer, subject);
    }

    @PostMapping("/return")
    PlanJson sendBack(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @RequestBody PlanApi.PlanReturnBody body) {
        amendments.sendBack(
                viewer, subject, Objects.requireNonNullElse(body.reason(), "").strip());
        return read(viewer, subject);
    }

    private PlanJson read(Viewer viewer, String subject) {
        return PlanJson.of(pages.page(viewer, subject, null));
    }
}
