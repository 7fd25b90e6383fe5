package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** A subject ended with this day: what it has not filed is no longer owed. */
public record SubjectEnded(Actor actor, SubjectId subject, LocalDate day, List<String> facts, String path)
        implements Occurrence {}
