package cn.daodi.enterprises.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The last day of a stationing, and why it ends. */
record EndingForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
        @NotBlank String reason) {}
