package cn.daodi.enterprises.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stationing with its cadre.
 *
 * @param interestWords the conflict-of-interest statement; null for whoever is neither the cadre nor an office
 * @param mine the viewer holds the cadre's post
 */
public record StationingRow(
        long id,
        String cadre,
        @Nullable String dutyTitle,
        @Nullable String phone,
        String homeUnit,
        @JsonIgnore long homeUnitId,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate consentOn,
        @Nullable String consentBy,
        @Nullable LocalDate statedOn,
        @JsonIgnore @Nullable String interestWords,
        @JsonIgnore @Nullable String endedReason,
        @JsonIgnore boolean mine) {}
