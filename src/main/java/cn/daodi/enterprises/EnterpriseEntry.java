package cn.daodi.enterprises;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a key enterprise.
 *
 * @param creditCode 统一社会信用代码 as typed; tidied on the way in
 * @param codeReason why a code with a wrong check character is right all the same
 * @param classCode GB/T 4754-2017, e.g. C1311
 * @param township 所在乡镇（园区）
 * @param sponsor 包企县领导's post
 */
public record EnterpriseEntry(
        String name,
        int position,
        @Nullable String creditCode,
        @Nullable String codeReason,
        @Nullable String classCode,
        @Nullable UnitId township,
        UnitId responsibleUnit,
        @Nullable PostId sponsor,
        ContactPerson contact) {

    /** 企业联系人, with the enterprise's consent. */
    public record ContactPerson(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone) {}
}
