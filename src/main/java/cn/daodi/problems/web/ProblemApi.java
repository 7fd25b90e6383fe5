package cn.daodi.problems.web;

import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.problems.Category;
import cn.daodi.problems.Handling;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.ProblemFiles;
import cn.daodi.problems.ProblemFilter;
import cn.daodi.problems.ProblemLists;
import cn.daodi.problems.ProblemRow;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Raising;
import cn.daodi.problems.Reply;
import cn.daodi.problems.Verdicts;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Problems as JSON: read, raised, talked about, judged by the enterprise; the same front doors as the pages. */
@RestController
@RequestMapping("/api/v1/problems")
@Tag(name = "problems")
class ProblemApi {
    private final ProblemLists lists;
    private final ProblemFiles files;
    private final Problems problems;
    private final Handling handling;
    private final Verdicts verdicts;

    ProblemApi(ProblemLists lists, ProblemFiles files, Problems problems, Handling handling, Verdicts verdicts) {
        this.lists = lists;
        this.files = files;
        this.problems = problems;
        this.handling = handling;
        this.verdicts = verdicts;
    }

    /** A problem to raise; {@code anyway} where similar open ones were looked at and it is another matter. */
    record RaisingBody(
            @Nullable List<String> enterprises,

            @Nullable @Schema(implementation = Category.class)
            String category,

            @Nullable String words,
            @Nullable String note,
            @Nullable Boolean anyway) {
        Raising raising() {
            return new Raising(
                    enterprises == null ? List.of() : enterprises,
                    Sent.choice(Category.class, category),
                    Sent.text(words),
                    null,
                    Sent.text(note),
                    Boolean.TRUE.equals(anyway),
                    "");
        }
    }

    /** One contribution to the conversation. */
    record ReplyBody(
            @Nullable @Schema(implementation = Reply.Kind.class)
            String kind,

            @Nullable String words) {}

    /** Why it is withdrawn. */
    record ProblemReasonBody(@Nullable String reason) {}

    @GetMapping
    Slice<ProblemRow> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "OPEN") ProblemFilter.View view,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor) {
        return lists.slice(viewer, new ProblemFilter(view, subject, unit, category), Paging.of(limit, cursor));
    }

    @GetMapping("/{number}")
    ProblemFile read(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return files.of(viewer, number).file();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProblemFile raise(@Parameter(hidden = true) Viewer viewer, @RequestBody RaisingBody body) {
        return read(viewer, problems.raise(viewer, body.raising()));
    }

    @PostMapping("/{number}/withdrawal")
    ProblemFile withdraw(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody ProblemReasonBody body) {
        problems.withdraw(viewer, number, Objects.requireNonNullElse(body.reason(), ""));
        return read(viewer, number);
    }

    @PostMapping("/{number}/replies")
    ProblemFile reply(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody ReplyBody body) {
        handling.say(
                viewer,
                number,
                new Reply.Said(Sent.choice(Reply.Kind.class, body.kind()), Sent.text(body.words()), null));
        return read(viewer, number);
    }

    @PostMapping("/{number}/answer")
    ProblemFile answer(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody ReplyBody body) {
        handling.answer(viewer, number, Sent.text(body.words()), null);
        return read(viewer, number);
    }

    @PostMapping("/{number}/verdict")
    ProblemFile verdict(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody VerdictController.VerdictForm body) {
        verdicts.enter(viewer, number, Sent.text(body.enterprise()), body.verdict());
        return read(viewer, number);
    }

    @PostMapping("/{number}/call-back")
    ProblemFile call(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody CallBackController.CallForm body) {
        verdicts.callBack(viewer, number, Sent.version(body.version()), body.call());
        return read(viewer, number);
    }

    @PostMapping("/{number}/closing")
    ProblemFile close(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        verdicts.closeOut(viewer, number, 0);
        return read(viewer, number);
    }
}
