package cn.daodi.activity.inbox.web;

import cn.daodi.activity.inbox.Inbox;
import cn.daodi.activity.inbox.Message;
import cn.daodi.kernel.Slice;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own messages as JSON. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "inbox")
class InboxApi {
    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    Slice<Message> list(
            @Parameter(hidden = true) Viewer viewer,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return inbox.slice(viewer, Paging.of(limit, cursor));
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@Parameter(hidden = true) Viewer viewer, @PathVariable long id) {
        inbox.open(viewer, id);
    }
}
