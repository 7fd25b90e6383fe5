package cn.daodi.activity;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** A note was taken back, with a reason; it stays readable as withdrawn. */
public record NoteWithdrawn(Actor actor, SubjectId subject, String number, LocalDate day, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/notes/" + number;
    }
}
