package cn.daodi.enterprises.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Who in the enterprise agreed, and on which day. */
record ConsentForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate on,
        @NotBlank String saidBy) {}
