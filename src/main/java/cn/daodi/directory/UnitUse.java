package cn.daodi.directory;

import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import java.util.List;

/**
 * Where a unit stands outside the directory. Each module that writes units into its own rows answers for itself, and a
 * unit named by any of them is not closed.
 */
public interface UnitUse {
    /** Names of the subjects that name the unit today. */
    List<String> subjects(Viewer by, UnitId unit);
}
