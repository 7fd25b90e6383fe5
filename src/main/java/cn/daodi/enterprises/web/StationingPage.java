package cn.daodi.enterprises.web;

import java.time.LocalDate;

/** One stationing and what is to be entered about it. */
public record StationingPage(String number, String enterprise, StationingRow stationing, LocalDate today) {
    public String path() {
        return "/enterprises/" + number + "/stationings/" + stationing.id();
    }
}
