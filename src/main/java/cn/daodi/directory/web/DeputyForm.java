package cn.daodi.directory.web;

import cn.daodi.directory.Deputies;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is typed about a deputy. */
record DeputyForm(
        @NotNull Long person,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @NotBlank String reason) {

    Deputies.Entry entry() {
        return new Deputies.Entry(person, from, to, reason);
    }
}
