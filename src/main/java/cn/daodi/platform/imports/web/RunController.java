package cn.daodi.platform.imports.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.imports.ImportRun;
import cn.daodi.platform.imports.Imports;
import cn.daodi.platform.imports.RunState;
import cn.daodi.platform.sheets.Mapping;
import cn.daodi.platform.sheets.Sheet;
import cn.daodi.platform.sheets.SheetKinds;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: its columns, its preview, its application, its report. */
@Controller
@RequestMapping("/imports/{number}")
class RunController {
    private final Imports imports;
    private final ImportPages pages;
    private final Clock clock;

    RunController(Imports imports, ImportPages pages, Clock clock) {
        this.imports = imports;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, @RequestParam Map<String, String> asked, Model model) {
        var run = imports.require(viewer, number);
        model.addAttribute("page", page(viewer, run, asked));
        return "platform/imports/run";
    }

    private ImportPage page(Viewer viewer, ImportRun run, Map<String, String> asked) {
        boolean mapping = run.state() == RunState.MAPPING
                || run.state() == RunState.PREVIEWED && (asked.containsKey("mapping") || asked.containsKey("kind-0"));
        boolean report = !mapping && (run.state() == RunState.PREVIEWED || run.state() == RunState.APPLIED);
        return new ImportPage(
                pages.head(viewer, run.number()),
                pages.progress(viewer, run.number()),
                fault(run),
                mapping ? MappingPage.of(imports.ledger(viewer, run.number()), run.mappings()) : null,
                report ? report(viewer, run, asked) : null);
    }

    private @Nullable String fault(ImportRun run) {
        if (run.isStalled(clock.instant())) return "interrupted";
        return run.fault() == null || run.fault().isEmpty() ? null : run.fault();
    }

    private ReportPage report(Viewer viewer, ImportRun run, Map<String, String> asked) {
        var after = asked.getOrDefault("after", "-1");
        return pages.report(
                viewer,
                run.number(),
                asked.getOrDefault("show", "remarked"),
                after.matches("\\d{1,7}") ? Integer.parseInt(after) : -1);
    }

    /** What the page asks for every second while work is going on; when it is over, the page is fetched anew. */
    @GetMapping("/progress")
    String progress(Viewer viewer, @PathVariable String number, Model model, HttpServletResponse response) {
        var run = imports.require(viewer, number);
        if (!run.state().isRunning() || run.isStalled(clock.instant())) response.setHeader("HX-Refresh", "true");
        model.addAttribute("number", number);
        model.addAttribute("progress", pages.progress(viewer, number));
        return "platform/imports/_progress";
    }

    /** Columns as somebody takes them. Another kind of sheet is recognised anew first; else the preview begins. */
    @PostMapping("/mapping")
    String correct(Viewer viewer, @PathVariable String number, @RequestParam Map<String, String> typed) {
        var run = imports.require(viewer, number);
        var sheets = imports.ledger(viewer, number).sheets();
        var mappings = new ArrayList<Mapping>();
        for (int i = 0; i < sheets.size(); i++)
            mappings.add(mapping(i, sheets.get(i), run.mappings().get(i), typed));
        imports.correct(viewer, number, mappings);
        boolean sameKinds = mappings.stream()
                .map(Mapping::kind)
                .toList()
                .equals(run.mappings().stream().map(Mapping::kind).toList());
        if (sameKinds) imports.preview(viewer, number);
        return "redirect:/imports/" + number;
    }

    private static Mapping mapping(int index, Sheet sheet, Mapping before, Map<String, String> typed) {
        var kind = typed.getOrDefault("kind-" + index, before.kind());
        if (!kind.equals(before.kind())) return SheetKinds.known().recogniseAs(kind, sheet);
        var fields = sheet.columns().stream()
                .map(column -> typed.getOrDefault("field-" + index + "-" + column.index(), ""))
                .toList();
        return new Mapping(kind, fields);
    }

    @PostMapping("/preview")
    String preview(Viewer viewer, @PathVariable String number) {
        imports.preview(viewer, number);
        return "redirect:/imports/" + number;
    }

    @PostMapping("/reasons")
    String explain(Viewer viewer, @PathVariable String number, Imports.Place place, @RequestParam String reason) {
        imports.explain(viewer, number, place, reason);
        return "redirect:/imports/" + number;
    }

    @PostMapping("/application")
    String apply(Viewer viewer, @PathVariable String number) {
        imports.apply(viewer, number);
        return "redirect:/imports/" + number;
    }

    @PostMapping("/stop")
    String stop(Viewer viewer, @PathVariable String number) {
        imports.stop(viewer, number);
        return "redirect:/imports/" + number;
    }

    @PostMapping("/withdrawal")
    String discard(Viewer viewer, @PathVariable String number) {
        imports.discard(viewer, number);
        return "redirect:/imports";
    }
}
