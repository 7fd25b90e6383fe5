package cn.daodi.activity.web;

import cn.daodi.activity.Note;
import cn.daodi.activity.Notes;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One note, and taking it back. */
@Controller
@RequestMapping("/notes/{number}")
class NotePageController {
    private final Notes notes;

    NotePageController(Notes notes) {
        this.notes = notes;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var note = notes.require(viewer, number);
        model.addAttribute("note", note);
        model.addAttribute("raises", mayRaise(viewer, note));
        return "activity/note";
    }

    /** A problem may be raised from it: by whoever answers for the enterprise, and by the stationing office. */
    private static boolean mayRaise(Viewer viewer, Note note) {
        boolean answers = viewer.is(Role.STATIONING_OFFICE) || !viewer.seesWholeCounty();
        return answers && note.subjectKind() == SubjectKind.ENTERPRISE && note.withdrawnAt() == null;
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        notes.withdraw(viewer, number, reason);
        return "redirect:/notes/" + number + "?said=withdrawn";
    }
}
