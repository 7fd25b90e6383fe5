package cn.daodi.directory;

import cn.daodi.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * 单位, townships and offices included.
 *
 * @param position place in the official order of units
 * @param host the unit an office is set up in (设在…), as written
 * @param closing null while it exists
 */
public record Unit(
        UnitId id,
        String name,
        UnitKind kind,
        int position,
        @Nullable String host,
        int version,
        @Nullable Closing closing) {}
