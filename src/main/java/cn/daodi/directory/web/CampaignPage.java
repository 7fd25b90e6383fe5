package cn.daodi.directory.web;

import cn.daodi.directory.Campaign;
import cn.daodi.kernel.SubjectKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 工作年度.
 *
 * @param campaign null when this year has none yet
 * @param years those entered, earliest first
 */
public record CampaignPage(@Nullable Campaign campaign, int year, List<Integer> years, boolean mayChange) {
    public boolean reports(SubjectKind kind) {
        return campaign == null || campaign.reportingKinds().contains(kind);
    }

    public String themeLines() {
        return campaign == null ? "" : String.join("\n", campaign.themes());
    }

    public String phaseLines() {
        if (campaign == null) return "";
        return campaign.phases().stream()
                .map(phase -> phase.name() + " " + phase.from() + " " + phase.to())
                .collect(Collectors.joining("\n"));
    }
}
