package cn.daodi.activity;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** 记了一条. Reports of the half month that contains the day take a line from it. */
public record NoteTaken(
        Actor actor, SubjectId subject, String number, LocalDate day, NoteKind noteKind, List<String> facts)
        implements Occurrence {
    @Override
    public String path() {
        return "/notes/" + number;
    }

    @Override
    public String kind() {
        return "NoteTaken." + noteKind;
    }
}
