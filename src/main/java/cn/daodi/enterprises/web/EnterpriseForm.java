package cn.daodi.enterprises.web;

import cn.daodi.enterprises.EnterpriseEntry;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about an enterprise. */
record EnterpriseForm(
        @Nullable String name,
        @NotNull Integer position,
        @Nullable String creditCode,
        @Nullable String codeReason,
        @Nullable String classCode,
        @Nullable Long township,
        @NotNull Long responsibleUnit,
        @Nullable Long sponsor,
        @Nullable String contactName,
        @Nullable String contactTitle,
        @Nullable String contactPhone,
        @Nullable Integer version) {

    EnterpriseEntry entry(Viewer by, Choices.Offered offered) {
        if (!offered.hasUnit(responsibleUnit)) throw Refused.at("responsibleUnit", "unreadable");
        if (township != null && !offered.hasUnit(township)) throw Refused.at("township", "unreadable");
        if (sponsor != null && !offered.hasLeader(sponsor)) throw Refused.at("sponsor", "unreadable");
        String industry = optional(classCode);
        return new EnterpriseEntry(
                Objects.requireNonNullElse(name, "").strip(),
                position,
                optional(creditCode),
                optional(codeReason),
                industry == null ? null : industry.toUpperCase(Locale.ROOT),
                township == null ? null : new UnitId(by.county(), township),
                new UnitId(by.county(), responsibleUnit),
                sponsor == null ? null : new PostId(by.county(), sponsor),
                new EnterpriseEntry.ContactPerson(
                        optional(contactName), optional(contactTitle), optional(contactPhone)));
    }

    int readVersion() {
        return Objects.requireNonNullElse(version, 0);
    }

    private static @Nullable String optional(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
