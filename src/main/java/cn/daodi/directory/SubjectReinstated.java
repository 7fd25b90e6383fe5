package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** The ending of this day was undone: since then the subject owes what it would have owed. */
public record SubjectReinstated(Actor actor, SubjectId subject, LocalDate day, List<String> facts, String path)
        implements Occurrence {}
