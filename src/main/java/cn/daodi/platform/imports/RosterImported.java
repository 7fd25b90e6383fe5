package cn.daodi.platform.imports;

import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Occurrence;
import cn.daodi.kernel.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A county's spreadsheet was taken over: so many rows new, so many changed. */
public record RosterImported(Actor actor, String number, String fileName, int created, int changed)
        implements Occurrence {
    @Override
    public @Nullable SubjectId subject() {
        return null;
    }

    @Override
    public List<String> facts() {
        return List.of(fileName, String.valueOf(created), String.valueOf(changed));
    }

    @Override
    public String path() {
        return "/imports/" + number;
    }
}
