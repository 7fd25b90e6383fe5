package cn.daodi.problems.web;

import cn.daodi.platform.web.Option;
import cn.daodi.platform.web.Shell;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.Standpoint;
import java.util.List;

/**
 * The page of a problem.
 *
 * @param deeds what this viewer may do now, the most likely first
 */
public record ProblemPage(ProblemFile file, Standpoint who, List<Deed> deeds) {
    public String path() {
        return "/problems/" + file.head().number();
    }

    /** Whether the viewer may speak to the enterprise, not only inside. */
    public boolean mayTalk() {
        return file.isOpen() && who.mayTalk();
    }

    /** In whose hands it is, in a word: a unit's, the office's, or whose answer is awaited. */
    public String holder(Shell shell) {
        var hold = file.hold();
        if (!hold.holder().isEmpty()) return hold.holder();
        return hold.byOffice() ? shell.t("problem.office") : hold.handler();
    }

    /** Another enterprise may be added while it is open, by whoever stands behind one. */
    public boolean mayJoin() {
        return file.isOpen() && (who.isOffice() || !who.answering().isEmpty());
    }

    /** Pages of the enterprise open for the viewer; a unit that only handles the problem reads its name. */
    public boolean seesEnterprise() {
        return who.viewer().seesWholeCounty() || !who.answering().isEmpty();
    }

    public boolean mayTie() {
        return mayJoin() && !file.measures().isEmpty();
    }

    public List<Option> measures() {
        return file.measures().stream()
                .map(measure -> new Option(measure.number(), measure.what()))
                .toList();
    }

    public boolean maySpeakForEnterprise() {
        return who.isOffice() || who.isCadre();
    }
}
