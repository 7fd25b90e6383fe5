package cn.daodi.platform.attachments;

import cn.daodi.kernel.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out as a download, never to be run in the page. */
@Controller
class AttachmentController {
    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<byte[]> open(Viewer viewer, @PathVariable long id) {
        return attachments.open(viewer, id).download();
    }
}
