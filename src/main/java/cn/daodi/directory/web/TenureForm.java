package cn.daodi.directory.web;

import cn.daodi.directory.PersonEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is typed about a new holder. */
record TenureForm(
        @NotBlank String name,
        @Nullable String phone,
        @Nullable String dutyTitle,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate from) {

    PersonEntry person() {
        return new PersonEntry(name.strip(), Typing.phone(phone), Typing.optional(dutyTitle));
    }
}
