package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 企业专属链接 of an enterprise: issued and shown once, or revoked, by the stationing office. */
@Controller
@RequestMapping("/enterprises/{number}/door")
class DoorController {
    private final Doors doors;
    private final EnterprisePages pages;
    private final Clock clock;
    private final String publicUrl;

    /** @param publicUrl under which the program is known outside; empty where a request's own address is right */
    DoorController(Doors doors, EnterprisePages pages, Clock clock, @Value("${daodi.public-url:}") String publicUrl) {
        this.doors = doors;
        this.pages = pages;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        viewer.require(Role.STATIONING_OFFICE);
        var page = EnterprisePage.of(viewer, pages.file(viewer, number));
        var until = LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 31);
        model.addAttribute("page", page);
        model.addAttribute("door", doors.of(viewer, number).orElse(null));
        model.addAttribute("until", until);
        return "enterprises/door";
    }

    /** The card with the link: shown now and never again. */
    @PostMapping
    String issue(
            Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        viewer.require(Role.STATIONING_OFFICE);
        var issued = doors.issue(viewer, number, until);
        String base = publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : publicUrl.replaceFirst("/+$", "");
        String link = base + "/e/" + issued.token();
        model.addAttribute("page", new DoorCard(issued, link, QrPicture.of(link)));
        return "enterprises/door-card";
    }

    @PostMapping("/revocation")
    String revoke(Viewer viewer, @PathVariable String number) {
        viewer.require(Role.STATIONING_OFFICE);
        doors.revoke(viewer, number);
        return "redirect:/enterprises/" + number + "/door?said=revoked";
    }
}
