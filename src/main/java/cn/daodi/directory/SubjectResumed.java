package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** A rest is over; from this day on the subject owes what it owed. */
public record SubjectResumed(Actor actor, SubjectId subject, LocalDate day, List<String> facts, String path)
        implements Occurrence {}
