package cn.daodi.plans.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.CompletionEntry;
import cn.daodi.plans.Completions;
import cn.daodi.plans.MeasureState;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures as JSON. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "plans")
class MeasureApi {
    private final Completions completions;
    private final MeasureLists lists;
    private final PlanPages pages;
    private final Clock clock;

    MeasureApi(Completions completions, MeasureLists lists, PlanPages pages, Clock clock) {
        this.completions = completions;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    /** With what word a measure is reported done; today when no day is given. */
    record CompletionBody(@Nullable LocalDate day, @Nullable String words) {}

    @GetMapping("/measures")
    Slice<MeasureRow> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(required = false) @Nullable String subject,
            @Parameter(schema = @Schema(implementation = MeasureState.class)) @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.list(viewer, new MeasureLists.Filter(subject, state(state), cursor), limit);
    }

    private static @Nullable MeasureState state(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return MeasureState.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.at("state", "measure.state");
        }
    }

    @PostMapping("/plans/{subject}/measures/{measure}/completion")
    PlanJson complete(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable String measure,
            @RequestBody CompletionBody body) {
        var day = Objects.requireNonNullElse(body.day(), LocalDate.now(clock));
        String words = Objects.requireNonNullElse(body.words(), "");
        completions.complete(viewer, subject, measure, new CompletionEntry(day, words, null));
        return PlanJson.of(pages.page(viewer, subject, null));
    }

    @PostMapping("/plans/{subject}/measures/{measure}/reopening")
    PlanJson reopen(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String subject,
            @PathVariable String measure,
            @RequestBody PlanApi.PlanReturnBody body) {
        completions.reopen(viewer, subject, measure, Objects.requireNonNullElse(body.reason(), ""));
        return PlanJson.of(pages.page(viewer, subject, null));
    }
}
