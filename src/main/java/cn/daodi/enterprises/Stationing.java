package cn.daodi.enterprises;

import cn.daodi.kernel.PostId;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 派驻: a cadre's post in an enterprise over a time.
 *
 * @param consentOn day the enterprise agreed; null means outstanding
 * @param interestOn day the conflict-of-interest statement was made
 * @param rulesOn day the rules of stationing were accepted, once
 */
public record Stationing(
        long id,
        SubjectId enterprise,
        PostId post,
        UnitId homeUnit,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate consentOn,
        @Nullable LocalDate interestOn,
        @Nullable LocalDate rulesOn,
        int version) {}
