package cn.daodi.enterprises.web;

import cn.daodi.activity.Dossiers;
import cn.daodi.activity.Journal;
import cn.daodi.enterprises.Surveys;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 重点企业: the list and the page of each. */
@Controller
@RequestMapping("/enterprises")
class EnterpriseController {
    private static final int TIMELINE = 15;

    private final EnterpriseLists lists;
    private final EnterprisePages pages;
    private final Surveys surveys;
    private final Dossiers dossiers;
    private final Journal journal;

    EnterpriseController(
            EnterpriseLists lists, EnterprisePages pages, Surveys surveys, Dossiers dossiers, Journal journal) {
        this.lists = lists;
        this.pages = pages;
        this.surveys = surveys;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    @GetMapping
    String list(Viewer viewer, EnterpriseQuery query, Paging paging, Model model) {
        var filter = query.filter();
        var list = lists.page(viewer, filter, paging);
        model.addAttribute("page", new EnterpriseListPage(list, filter, viewer.isAny(Role.OFFICES)));
        return "enterprises/list";
    }

    /** Everything about one enterprise: each part opens the page that shows it whole. */
    @GetMapping("/{number}")
    String page(Viewer viewer, @PathVariable String number, Model model) {
        var file = pages.file(viewer, number);
        var page = EnterprisePage.of(viewer, file)
                .with(surveys.of(viewer, file.id(), surveys.currentYear(viewer)))
                .with(dossiers.of(viewer, file.subject()), journal.of(viewer, file.id(), TIMELINE));
        model.addAttribute("page", page);
        return "enterprises/enterprise";
    }
}
