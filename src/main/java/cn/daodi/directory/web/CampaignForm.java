package cn.daodi.directory.web;

import cn.daodi.directory.Campaign;
import cn.daodi.directory.CampaignEntry;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What is typed about a campaign.
 *
 * @param id null for a new one
 * @param themes one a line
 * @param phases a line each: name, first day, last day
 */
record CampaignForm(
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String name,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
        @NotNull @DateTimeFormat(iso = ISO.DATE) LocalDate endsOn,
        @NotNull Integer reportAfter,
        @Nullable Integer planWithin,
        @Nullable Boolean unitCheck,
        @Nullable Boolean taskForces,
        @Nullable Boolean enterprises,
        @Nullable String themes,
        @Nullable String phases) {
    /** The regulation's week. */
    private static final int PLAN_WITHIN = 7;

    private static final Pattern PHASE =
            Pattern.compile("(.+?)[\\s\\u3000,，]+(\\d{4}-\\d{2}-\\d{2})[\\s\\u3000,，至]+(\\d{4}-\\d{2}-\\d{2})");

    CampaignEntry entry() {
        var kinds = EnumSet.noneOf(SubjectKind.class);
        if (Boolean.TRUE.equals(taskForces)) kinds.add(SubjectKind.TASK_FORCE);
        if (Boolean.TRUE.equals(enterprises)) kinds.add(SubjectKind.ENTERPRISE);
        return new CampaignEntry(
                Objects.requireNonNullElse(name, ""),
                startsOn,
                endsOn,
                reportAfter,
                Objects.requireNonNullElse(planWithin, PLAN_WITHIN),
                Boolean.TRUE.equals(unitCheck),
                kinds,
                lines(themes),
                readPhases());
    }

    int readVersion() {
        return Objects.requireNonNullElse(version, 0);
    }

    private static List<String> lines(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Campaign.Phase> readPhases() {
        var read = new ArrayList<Campaign.Phase>();
        for (String line : lines(phases)) {
            read.add(phase(line));
        }
        return read;
    }

    private static Campaign.Phase phase(String line) {
        var match = PHASE.matcher(line);
        if (!match.matches()) throw Refused.at("phases", "campaign.phase-line", line);
        try {
            return new Campaign.Phase(match.group(1), LocalDate.parse(match.group(2)), LocalDate.parse(match.group(3)));
        } catch (DateTimeParseException e) {
            throw Refused.at("phases", "campaign.phase-line", line);
        }
    }
}
