package cn.daodi.enterprises.web;

import cn.daodi.activity.Journal;
import cn.daodi.directory.Subjects;
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
    private final Subjects subjects;
    private final Journal journal;

    EnterpriseController(EnterpriseLists lists, EnterprisePages pages, Subjects subjects, Journal journal) {
        this.lists = lists;
        this.pages = pages;
        this.subjects = subjects;
        this.journal = journal;
    }

    @GetMapping
    String list(Viewer viewer, EnterpriseQuery query, Paging paging, Model model) {
        var filter = query.filter();
        var list = lists.page(viewer, filter, paging);
        model.addAttribute("page", new EnterpriseListPage(list, filter, viewer.isAny(Role.OFFICES)));
        return "enterprises/list";
    }

    @GetMapping("/{number}")
    String page(Viewer viewer, @PathVariable String number, Model model) {
        var id = subjects.require(viewer, number).id();
        var file = pages.file(viewer, id);
        boolean office = viewer.isAny(Role.OFFICES);
        model.addAttribute("page", new EnterprisePage(file, journal.of(viewer, id, TIMELINE), office));
        return "enterprises/enterprise";
    }
}
