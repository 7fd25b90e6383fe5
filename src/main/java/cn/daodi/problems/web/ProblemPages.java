package cn.daodi.problems.web;

import cn.daodi.activity.Notes;
import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.problems.ProblemFiles;
import cn.daodi.problems.Raising;
import cn.daodi.problems.SimilarProblems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pages of problems: what the viewer may choose from, and what is possible now. */
@Component
class ProblemPages {
    private final Subjects subjects;
    private final SimilarProblems similar;
    private final ProblemFiles files;
    private final Notes notes;

    ProblemPages(Subjects subjects, SimilarProblems similar, ProblemFiles files, Notes notes) {
        this.subjects = subjects;
        this.similar = similar;
        this.files = files;
        this.notes = notes;
    }

    /** 404 for whoever answers for no enterprise and is not the office. */
    List<Subject> mayRaise(Viewer by) {
        var all = by.is(Role.STATIONING_OFFICE) ? subjects.visible(by) : subjects.own(by);
        var enterprises = all.stream()
                .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE)
                .toList();
        if (enterprises.isEmpty()) throw new NotVisible();
        return enterprises;
    }

    /** The form; a note it comes from gives enterprise and words. */
    RaisingPage raising(Viewer by, Raising typed) {
        var enterprises = mayRaise(by);
        var raising = typed;
        if (!typed.note().isEmpty() && typed.words().isEmpty()) {
            var note = notes.require(by, typed.note());
            raising =
                    new Raising(List.of(note.subject()), typed.category(), note.words(), null, typed.note(), false, "");
        }
        var like = raising.enterprises().isEmpty() || raising.words().isEmpty()
                ? List.<SimilarProblems.Similar>of()
                : similar.to(by, raising);
        return new RaisingPage(enterprises, raising, like);
    }

    ProblemPage page(Viewer by, String number) {
        var opened = files.of(by, number);
        return new ProblemPage(opened.file(), opened.who(), Deed.of(opened.file(), opened.who()));
    }
}
