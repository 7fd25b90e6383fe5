package cn.daodi.plans.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.plans.FirstVisits;
import cn.daodi.plans.MeasureEntry;
import cn.daodi.plans.PlanDraft;
import cn.daodi.plans.PlanReceipts;
import cn.daodi.plans.PlanState;
import cn.daodi.plans.Plans;
import cn.daodi.plans.VisitEntry;
import cn.daodi.plans.VisitKind;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** First visits and plans as JSON; the same front doors as the pages. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "plans")
class PlanApi {
    private final Plans plans;
    private final PlanReceipts receipts;
    private final FirstVisits visits;
    private final PlanPages pages;
    private final PlanLists lists;

    PlanApi(Plans plans, PlanReceipts receipts, FirstVisits visits, PlanPages pages, PlanLists lists) {
        this.plans = plans;
        this.receipts = receipts;
        this.visits = visits;
        this.pages = pages;
        this.lists = lists;
    }

    /** A measure as a program sends it. */
    record MeasureBody(
            @Nullable String number,
            @Nullable String what,
            @Nullable Long owner,
            @Nullable LocalDate dueOn,
            @Nullable String sign,
            @Nullable String theme) {
        MeasureEntry entry(int row) {
            return new MeasureEntry(row, number, text(what), owner, dueOn, text(sign), theme);
        }
    }

    /** A plan as a program sends it. */
    record PlanBody(
            int version,
            @Nullable String workedWith,
            @Nullable String aim,
            @Nullable List<MeasureBody> measures) {
        PlanDraft draft() {
            var entries = new ArrayList<MeasureEntry>();
            if (measures != null) measures.forEach(measure -> entries.add(measure.entry(entries.size())));
            return new PlanDraft(version, text(workedWith), text(aim), entries);
        }
    }

    /** Why a plan is sent back. */
    record PlanReturnBody(@Nullable String reason) {}

    /** What became of the first visit. */
    record VisitBody(
            @Nullable VisitKind kind,
            @Nullable LocalDate day,
            @Nullable Boolean sponsor,
            @Nullable Boolean head,
            @Nullable Boolean cadre,
            @Nullable String words) {
        VisitEntry entry() {
            return new VisitEntry(kind, day, went(sponsor), went(head), went(cadre), text(words));
        }

        private static boolean went(@Nullable Boolean said) {
            return Boolean.TRUE.equals(said);
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    @GetMapping
    Slice<PlanRow> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor,
            @Parameter(schema = @Schema(implementation = PlanState.class)) @RequestParam(required = false) @Nullable
                    String state) {
        return lists.list(viewer, new PlanFilter(null, state(state), limit, cursor));
    }

    private static @Nullable PlanState state(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return PlanState.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.at("state", "plan.state");
        }
    }

    @GetMapping("/{subject}")
    PlanJson read(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        return PlanJson.of(pages.page(viewer, subject, null));
    }

    @PutMapping("/{subject}/draft")
    PlanJson save(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @RequestBody PlanBody body) {
        plans.save(viewer, subject, body.draft());
        return read(viewer, subject);
    }

    @PostMapping("/{subject}/submission")
    PlanJson submit(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        plans.submit(viewer, subject);
        return read(viewer, subject);
    }

    @DeleteMapping("/{subject}/submission")
    PlanJson withdraw(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        plans.withdraw(viewer, subject);
        return read(viewer, subject);
    }

    @PostMapping("/{subject}/receipt")
    PlanJson receive(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject) {
        receipts.receive(viewer, subject);
        return read(viewer, subject);
    }

    @PostMapping("/{subject}/return")
    PlanJson sendBack(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @RequestBody PlanReturnBody body) {
        receipts.sendBack(viewer, subject, text(body.reason()));
        return read(viewer, subject);
    }

    @PostMapping("/{subject}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    PlanJson visit(@Parameter(hidden = true) Viewer viewer, @PathVariable String subject, @RequestBody VisitBody body) {
        visits.enter(viewer, subject, body.entry());
        return read(viewer, subject);
    }
}
