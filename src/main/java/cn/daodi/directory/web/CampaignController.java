package cn.daodi.directory.web;

import cn.daodi.directory.Campaign;
import cn.daodi.directory.Campaigns;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工作年度: read by everybody, changed by those who keep the directory. */
@Controller
@RequestMapping("/campaign")
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final Clock clock;

    CampaignController(Campaigns campaigns, CampaignPages pages, Clock clock) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.clock = clock;
    }

    /** A year without a campaign shows the empty form to whoever may start one. */
    @GetMapping
    String form(Viewer viewer, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var all = pages.all(viewer, LocalDate.now(clock));
        var shown = year == null ? all.stream().findFirst() : of(all, year);
        var years = all.stream().map(Campaign::year).sorted().toList();
        int asked = shown.map(Campaign::year)
                .orElse(year == null ? LocalDate.now(clock).getYear() : year);
        boolean mayChange = viewer.isAny(DirectoryPages.KEEPERS);
        model.addAttribute("page", new CampaignPage(shown.orElse(null), asked, years, mayChange));
        return "directory/campaign";
    }

    private static Optional<Campaign> of(List<Campaign> all, int year) {
        return all.stream().filter(campaign -> campaign.year() == year).findFirst();
    }

    @PostMapping
    String keep(Viewer viewer, @Valid CampaignForm form) {
        viewer.require(DirectoryPages.KEEPERS);
        var all = pages.all(viewer, LocalDate.now(clock));
        if (form.id() == null) {
            int year = form.startsOn().getYear();
            if (of(all, year).isPresent()) throw Refused.at("startsOn", "campaign.year-taken", year);
            campaigns.start(viewer, form.entry());
            return "redirect:/campaign?said=kept&year=" + year;
        }
        campaigns.amend(viewer, form.id(), form.readVersion(), form.entry());
        return "redirect:/campaign?said=kept";
    }
}
