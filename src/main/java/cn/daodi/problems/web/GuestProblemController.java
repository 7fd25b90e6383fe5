package cn.daodi.problems.web;

import cn.daodi.kernel.Guest;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Problems;
import cn.daodi.problems.Reply;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One problem at the enterprise's door: how it stands, what was said, a further word, taking it back. */
@Controller
@RequestMapping("/e/{token}/problems/{number}")
class GuestProblemController {
    private final GuestProblemPages pages;
    private final Handling handling;
    private final Problems problems;

    GuestProblemController(GuestProblemPages pages, Handling handling, Problems problems) {
        this.pages = pages;
        this.handling = handling;
        this.problems = problems;
    }

    @GetMapping
    String form(Guest guest, @PathVariable String token, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.one(guest, "/e/" + token, number));
        return "problems/guest/problem";
    }

    @PostMapping("/replies")
    String say(
            Guest guest,
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_once", defaultValue = "") String once) {
        var picture = Sent.file(file);
        handling.say(guest, number, new Reply.Said(Reply.Kind.FROM_ENTERPRISE, words, picture), once);
        return "redirect:/e/" + token + "/problems/" + number + "?said=guest-problem-word";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Guest guest,
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason) {
        problems.withdraw(guest, number, reason);
        return "redirect:/e/" + token + "/problems?said=guest-problem-withdrawn";
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(Guest guest, @PathVariable String number, @PathVariable long id) {
        var file = handling.file(guest, number, id);
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.content());
    }
}
