package cn.daodi.activity.web;

import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteKind;
import cn.daodi.activity.Notes;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 记一条工作实录: the form of a note. */
@Controller
@RequestMapping("/notes")
class NoteController {
    private final Notes notes;
    private final Clock clock;

    NoteController(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** What the browser sends. */
    record NoteForm(
            String subject,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable NoteKind kind,
            String words,
            @Nullable BigDecimal figure,
            @Nullable String unit,
            @Nullable MultipartFile file) {}

    @GetMapping("/new")
    String form(Viewer viewer, @RequestParam(defaultValue = "") String subject, Model model) {
        var writable = notes.writable(viewer);
        if (writable.isEmpty()) throw new NotVisible();
        model.addAttribute("page", new NoteFormPage(writable, subject, LocalDate.now(clock)));
        return "activity/new-note";
    }

    @PostMapping
    String take(Viewer viewer, @ModelAttribute NoteForm form) {
        if (form.day() == null) throw Refused.at("day", "required");
        if (form.kind() == null) throw Refused.at("kind", "required");
        String unit = form.unit() == null || form.unit().isBlank()
                ? null
                : form.unit().strip();
        notes.take(
                viewer,
                new NoteEntry(
                        form.subject(),
                        form.day(),
                        form.kind(),
                        form.words(),
                        form.figure(),
                        unit,
                        picture(form.file())));
        return "redirect:/?said=note";
    }

    private static NoteEntry.@Nullable Picture picture(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return null;
        try {
            String name = file.getOriginalFilename();
            return new NoteEntry.Picture(name == null ? "" : name, file.getBytes());
        } catch (IOException e) {
            throw Refused.at("file", "unreadable");
        }
    }
}
