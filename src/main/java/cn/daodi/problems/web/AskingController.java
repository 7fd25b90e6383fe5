package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Asking;
import cn.daodi.problems.AskingKind;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Standpoint;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 申请 of a unit (延期、挂账、上报、不予受理); from the office the same form decides at once. */
@Controller
@RequestMapping("/problems/{number}/asking")
class AskingController {
    private final Askings askings;
    private final DeedPages pages;

    AskingController(Askings askings, DeedPages pages) {
        this.askings = askings;
        this.pages = pages;
    }

    /** What the browser sends. */
    record AskingForm(
            @Nullable Integer version,

            @Nullable @Schema(implementation = AskingKind.class)
            String kind,

            @Nullable String words,
            @Nullable String basis,
            @Nullable String day) {
        Asking.Wanted wanted() {
            return new Asking.Wanted(
                    Sent.choice(AskingKind.class, kind), Sent.text(words), Sent.text(basis), Sent.day(day));
        }
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var opened = pages.open(viewer, number, AskingController::mayAsk);
        var kinds = DeedPages.options("asking.", Deed.kinds(opened.file(), opened.who()));
        model.addAttribute(
                "page",
                pages.page(
                        opened.file(),
                        opened.who().isHandler() ? Deed.ASKING : Deed.SHELVING,
                        DeedField.radio("kind", "problem.asking.kind", kinds)
                                .given(kinds.size() == 1 ? kinds.getFirst().value() : ""),
                        DeedField.words("words", "problem.reason", 3, true),
                        DeedField.day("day", "problem.asking.day", false).helped("problem.asking.day.help"),
                        DeedField.words("basis", "problem.asking.basis", 0, false)
                                .helped("problem.asking.basis.help")));
        return "problems/deed";
    }

    @PostMapping
    String ask(Viewer viewer, @PathVariable String number, @ModelAttribute AskingForm form) {
        boolean asked = askings.ask(viewer, number, Sent.version(form.version()), form.wanted());
        return "redirect:/problems/" + number + (asked ? "?said=problem-asked" : "?said=problem-decided");
    }

    private static boolean mayAsk(Standpoint who) {
        return who.isHandler() || who.isOffice();
    }
}
