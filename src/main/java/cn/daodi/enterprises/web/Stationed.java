package cn.daodi.enterprises.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A stationing as SQL tells it, before it is known what the viewer may read of it. */
record Stationed(
        long id,
        long post,
        String homeUnit,
        long homeUnitId,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate consentOn,
        @Nullable String consentBy,
        @Nullable LocalDate statedOn,
        @Nullable String interestWords,
        @Nullable String endedReason,
        @Nullable String cadre,
        @Nullable String dutyTitle,
        @Nullable String phone) {

    static List<StationingRow> rows(Viewer by, @Nullable String json) {
        if (json == null) return List.of();
        var told = JsonMapper.shared().readValue(json, new TypeReference<List<Stationed>>() {});
        return told.stream().map(stationed -> stationed.row(by)).toList();
    }

    private StationingRow row(Viewer by) {
        boolean mine = Arrays.asList(by.postSerials()).contains(post);
        return new StationingRow(
                id,
                cadre == null ? "" : cadre,
                dutyTitle,
                phone,
                homeUnit,
                homeUnitId,
                from,
                to,
                consentOn,
                consentBy,
                statedOn,
                mine || by.isAny(Role.OFFICES) ? interestWords : null,
                endedReason,
                mine);
    }
}
