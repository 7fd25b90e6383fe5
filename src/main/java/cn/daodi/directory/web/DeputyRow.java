package cn.daodi.directory.web;

import java.time.LocalDate;

/** Who acts for a post, both days included. */
public record DeputyRow(String person, LocalDate from, LocalDate to, String reason) {
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
