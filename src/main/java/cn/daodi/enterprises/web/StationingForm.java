package cn.daodi.enterprises.web;

import cn.daodi.directory.PersonEntry;
import cn.daodi.enterprises.StationingEntry;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.UnitId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Choices;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is typed about a cadre who is stationed or takes over. */
record StationingForm(
        @NotBlank String name,
        @Nullable String phone,
        @Nullable String dutyTitle,
        @NotNull Long homeUnit,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate from) {

    StationingEntry entry(Viewer by, Choices.Offered offered) {
        if (!offered.hasUnit(homeUnit)) throw Refused.at("homeUnit", "unreadable");
        String title = dutyTitle == null || dutyTitle.isBlank() ? null : dutyTitle.strip();
        var cadre = new PersonEntry(name.strip(), digits(phone), title);
        return new StationingEntry(cadre, new UnitId(by.county(), homeUnit), from);
    }

    private static @Nullable String digits(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-]", "");
        if (!digits.matches("\\d{7,12}")) throw Refused.at("phone", "phone.shape");
        return digits;
    }
}
