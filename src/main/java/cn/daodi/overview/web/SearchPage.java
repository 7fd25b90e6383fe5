package cn.daodi.overview.web;

import cn.daodi.kernel.SubjectKind;
import cn.daodi.problems.ProblemState;
import java.util.List;

/** What a search found among what the viewer may see. */
public record SearchPage(String query, List<Found> subjects, List<Problem> problems) {
    /** Something that is answered for. */
    public record Found(String number, String name, SubjectKind kind) {
        public String path() {
            return kind.path(number);
        }
    }

    /** A problem by its number or its words. */
    public record Problem(String number, String words, ProblemState state) {
        public String path() {
            return "/problems/" + number;
        }
    }

    public int count() {
        return subjects.size() + problems.size();
    }
}
