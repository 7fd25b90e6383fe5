package cn.daodi.directory;

import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * 岗位 with whoever holds it today.
 *
 * @param label unit and title as shown
 * @param holder null while vacant
 * @param dutyTitle the holder's own duty title, e.g. 局长 or 办公室主任（副科级）
 * @param closing null while the post exists
 */
public record Post(
        PostId id,
        @Nullable UnitId unit,
        PostKind kind,
        String title,
        String label,
        @Nullable PersonId holder,
        @Nullable String holderName,
        @Nullable String holderPhone,
        @Nullable String dutyTitle,
        @Nullable Closing closing) {

    public String holderOr(String vacant) {
        return holderName == null ? vacant : holderName;
    }
}
