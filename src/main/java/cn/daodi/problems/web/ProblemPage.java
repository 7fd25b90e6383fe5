package cn.daodi.problems.web;

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

    public boolean maySpeakForEnterprise() {
        return who.isOffice() || who.isCadre();
    }
}
