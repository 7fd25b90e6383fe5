package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Entries;
import cn.daodi.kernel.Viewer;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries as JSON; the same front door and the same forms as the pages. */
@RestController
@RequestMapping("/api/v1/entries")
@Tag(name = "contacts")
class EntryApi {
    private final Entries entries;
    private final ContactPages pages;

    EntryApi(Entries entries, ContactPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /** Why an entry is given up. */
    record CancellationBody(@Nullable String reason) {}

    @GetMapping
    List<EntryJson> open(@Parameter(hidden = true) Viewer viewer) {
        return entries.open(viewer).stream().map(EntryJson::of).toList();
    }

    @GetMapping("/{number}")
    EntryJson read(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return EntryJson.of(entries.require(viewer, number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EntryJson book(@Parameter(hidden = true) Viewer viewer, @RequestBody NewEntryController.EntryForm body) {
        return read(viewer, entries.book(viewer, pages.mine(viewer, body.enterprise()), body.booking()));
    }

    @PostMapping("/{number}/visitors")
    EntryJson join(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        entries.join(viewer, number);
        return read(viewer, number);
    }

    @PostMapping("/{number}/answer")
    EntryJson answer(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody EntryPageController.AnswerForm body) {
        entries.answer(viewer, number, body.answer());
        return read(viewer, number);
    }

    @PostMapping("/{number}/agreement")
    EntryJson agree(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        entries.agree(viewer, number);
        return read(viewer, number);
    }

    @PostMapping("/{number}/cancellation")
    EntryJson cancel(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody CancellationBody body) {
        entries.cancel(viewer, number, Objects.requireNonNullElse(body.reason(), ""));
        return read(viewer, number);
    }
}
