package cn.daodi.enterprises.web;

import cn.daodi.activity.NoteEntry;
import cn.daodi.activity.NoteKind;
import cn.daodi.activity.Notes;
import cn.daodi.enterprises.Surveys;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A difficulty told in the survey becomes a note of a problem, in one click. */
@Controller
class DifficultyNoteController {
    private final Notes notes;
    private final Surveys surveys;
    private final EnterprisePages pages;
    private final Clock clock;

    DifficultyNoteController(Notes notes, Surveys surveys, EnterprisePages pages, Clock clock) {
        this.notes = notes;
        this.surveys = surveys;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/enterprises/{number}/difficulty-note")
    String take(Viewer viewer, @PathVariable String number) {
        var file = pages.file(viewer, number);
        var survey = surveys.of(viewer, file.id(), surveys.currentYear(viewer));
        if (survey.difficulties().isEmpty()) throw new Refused("survey.no-difficulty");
        var note = new NoteEntry(file.number(), LocalDate.now(clock), NoteKind.PROBLEM, survey.difficulties());
        return "redirect:/notes/" + notes.take(viewer, note) + "?said=note";
    }
}
