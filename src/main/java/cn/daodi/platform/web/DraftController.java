package cn.daodi.platform.web;

import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the browser saves while typing. */
@Controller
class DraftController {
    private static final int LIMIT = 100_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    ResponseEntity<String> save(
            Viewer viewer, @RequestParam("_draft") String form, @RequestParam Map<String, String> typed) {
        int size = typed.values().stream().mapToInt(String::length).sum();
        if (!form.matches("[\\w/.-]{1,120}") || size > LIMIT) throw new Refused("draft.too-long");
        return ResponseEntity.ok(drafts.save(viewer, form, typed));
    }

    @PostMapping("/drafts/discard")
    String discard(Viewer viewer, @RequestParam("_draft") String form, @RequestParam String back) {
        drafts.discard(viewer, form);
        return "redirect:" + (back.matches("/(?![/\\\\]).*") ? back : "/");
    }
}
