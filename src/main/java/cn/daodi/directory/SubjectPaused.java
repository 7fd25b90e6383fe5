package cn.daodi.directory;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;

/** A subject rests from this day on: reports of half months that end while it rests are not owed. */
public record SubjectPaused(Actor actor, SubjectId subject, LocalDate day, List<String> facts, String path)
        implements Occurrence {}
