package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.Brief;
import cn.daodi.reporting.briefs.BriefDraft;
import cn.daodi.reporting.briefs.Briefs;
import cn.daodi.reporting.briefs.Instruction;
import cn.daodi.reporting.briefs.InstructionEntry;
import cn.daodi.reporting.briefs.InstructionState;
import cn.daodi.reporting.briefs.Instructions;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Briefs and instructions as JSON; the same front doors as the pages. */
@RestController
@RequestMapping("/api/v1")
class BriefApi {
    private final Briefs briefs;
    private final BriefPages pages;
    private final Instructions instructions;

    BriefApi(Briefs briefs, BriefPages pages, Instructions instructions) {
        this.briefs = briefs;
        this.pages = pages;
        this.instructions = instructions;
    }

    /** An instruction as a program sends it; without {@code subject} it was written on the brief. */
    record NewInstruction(
            @Nullable HalfMonth period,
            @Nullable String subject,
            @Nullable Long giver,
            @Nullable LocalDate givenOn,
            @Nullable String words,
            @Nullable Long unit,
            @Nullable LocalDate dueOn) {
        InstructionEntry entry() {
            return new InstructionEntry(period, subject, giver, givenOn, words == null ? "" : words, unit, dueOn);
        }
    }

    /** What a program sends to edit a brief's part. */
    record BriefBody(
            int version,
            @Nullable Map<Long, String> words,
            @Nullable Set<Long> dropped,
            @Nullable List<BriefDraft.Addition> added) {
        BriefDraft draft() {
            if (added != null && added.stream().anyMatch(BriefBody::isIncomplete))
                throw Refused.at("added", "required");
            return new BriefDraft(
                    version,
                    words == null ? Map.of() : words,
                    dropped == null ? Set.of() : dropped,
                    added == null ? List.of() : added);
        }

        private static boolean isIncomplete(BriefDraft.Addition line) {
            return line.kind() == null
                    || line.section() == null
                    || line.words() == null
                    || line.words().isBlank();
        }
    }

    /** An answer, or a reason. */
    record WordsBody(@Nullable String words) {
        String text() {
            return words == null ? "" : words;
        }
    }

    @GetMapping("/briefs")
    Slice<BriefRow> list(@Parameter(hidden = true) Viewer viewer) {
        return new Slice<>(pages.list(viewer).rows(), null);
    }

    @GetMapping("/briefs/{period}")
    Brief read(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period) {
        return briefs.require(viewer, period);
    }

    @PutMapping("/briefs/{period}/draft")
    Brief save(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period, @RequestBody BriefBody body) {
        briefs.edit(viewer, period, body.draft());
        return briefs.require(viewer, period);
    }

    @PostMapping("/briefs/{period}/compilation")
    Brief compile(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period) {
        briefs.compile(viewer, period);
        return briefs.require(viewer, period);
    }

    @PostMapping("/briefs/{period}/handing")
    Brief hand(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period) {
        briefs.hand(viewer, period);
        return briefs.require(viewer, period);
    }

    @DeleteMapping("/briefs/{period}/handing")
    Brief takeBack(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period) {
        briefs.takeBack(viewer, period);
        return briefs.require(viewer, period);
    }

    @PostMapping("/briefs/{period}/release")
    Brief release(@Parameter(hidden = true) Viewer viewer, @PathVariable HalfMonth period) {
        briefs.release(viewer, period);
        return briefs.require(viewer, period);
    }

    @GetMapping("/instructions")
    Slice<Instruction> instructions(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(required = false) @Nullable InstructionState state,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return instructions.list(viewer, state, cursor, limit);
    }

    @GetMapping("/instructions/{number}")
    Instruction instruction(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return instructions.require(viewer, number);
    }

    @PostMapping("/instructions")
    @ResponseStatus(HttpStatus.CREATED)
    Instruction enter(@Parameter(hidden = true) Viewer viewer, @RequestBody NewInstruction body) {
        return instructions.require(viewer, instructions.enter(viewer, body.entry()));
    }

    @PostMapping("/instructions/{number}/answer")
    Instruction answer(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody WordsBody body) {
        instructions.answer(viewer, number, body.text());
        return instructions.require(viewer, number);
    }

    @PostMapping("/instructions/{number}/return")
    Instruction sendBack(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody WordsBody body) {
        instructions.sendBack(viewer, number, body.text());
        return instructions.require(viewer, number);
    }

    @PostMapping("/instructions/{number}/withdrawal")
    Instruction withdraw(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody WordsBody body) {
        instructions.withdraw(viewer, number, body.text());
        return instructions.require(viewer, number);
    }

    @PostMapping("/instructions/{number}/closure")
    Instruction close(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        instructions.close(viewer, number);
        return instructions.require(viewer, number);
    }
}
