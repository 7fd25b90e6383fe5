package cn.daodi.directory.web;

import cn.daodi.directory.Closing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** From which day, and why. */
record ClosingForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate on,
        @NotBlank String reason) {
    Closing closing() {
        return new Closing(on, reason);
    }
}
