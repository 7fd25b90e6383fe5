package cn.daodi.directory.web;

import java.time.LocalDate;

/** Who acts for a post, both days included. */
public record DeputyRow(long id, String person, LocalDate from, LocalDate to, String reason) {
    /** There is still time left to cut short. */
    public boolean lastsBeyond(LocalDate day) {
        return !to.isBefore(day);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
