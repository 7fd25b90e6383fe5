package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contact;
import cn.daodi.enterprises.ContactFilter;
import cn.daodi.enterprises.ContactLists;
import cn.daodi.enterprises.ContactNote;
import cn.daodi.enterprises.ContactWay;
import cn.daodi.enterprises.Contacts;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** Contacts as JSON; by day and enterprise, never by person. */
@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "contacts")
class ContactApi {
    private final Contacts contacts;
    private final ContactLists lists;
    private final ContactPages pages;

    ContactApi(Contacts contacts, ContactLists lists, ContactPages pages) {
        this.contacts = contacts;
        this.lists = lists;
        this.pages = pages;
    }

    /** A contact as a program sends it. */
    record ContactBody(
            @Nullable String enterprise,
            @Nullable ContactWay way,
            @Nullable LocalDate day,
            @Nullable String entry,
            @Nullable String emergencyReason,
            @Nullable String others,
            @Nullable String met,
            @Nullable String findings,
            @Nullable String policies,
            @Nullable String promises,
            @Nullable String problem) {
        ContactNote note() {
            var words = new ContactNote.Words(text(findings), text(policies), text(promises), text(problem));
            return new ContactNote(way, day, text(entry), text(emergencyReason), text(others), text(met), words, null);
        }
    }

    /** Why a contact is taken back. */
    record WithdrawalBody(@Nullable String reason) {}

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    @GetMapping
    Slice<Contact> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable ContactWay way,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor) {
        return lists.slice(viewer, new ContactFilter(enterprise, way), Paging.of(limit, cursor));
    }

    @GetMapping("/{number}")
    Contact read(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        return contacts.require(viewer, number);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Contact take(@Parameter(hidden = true) Viewer viewer, @RequestBody ContactBody body) {
        return read(viewer, contacts.take(viewer, pages.mine(viewer, body.enterprise()), body.note()));
    }

    @PostMapping("/{number}/withdrawal")
    Contact withdraw(
            @Parameter(hidden = true) Viewer viewer, @PathVariable String number, @RequestBody WithdrawalBody body) {
        contacts.withdraw(viewer, number, text(body.reason()));
        return read(viewer, number);
    }
}
