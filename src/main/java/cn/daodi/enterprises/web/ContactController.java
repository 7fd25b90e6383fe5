package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Contact;
import cn.daodi.enterprises.ContactFilter;
import cn.daodi.enterprises.ContactLists;
import cn.daodi.enterprises.ContactWay;
import cn.daodi.enterprises.Entries;
import cn.daodi.enterprises.Entry;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 联系走访: what is booked and what took place, of all enterprises the viewer may see. */
@Controller
@RequestMapping("/contacts")
class ContactController {
    private final ContactLists lists;
    private final Entries entries;
    private final ListExport export;

    ContactController(ContactLists lists, Entries entries, ListExport export) {
        this.lists = lists;
        this.entries = entries;
        this.export = export;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable ContactWay way,
            Paging paging,
            Model model) {
        var filter = new ContactFilter(enterprise, way);
        var list = lists.page(viewer, filter, paging);
        var open = filter.narrows() ? List.<Entry>of() : entries.open(viewer);
        model.addAttribute("page", new ContactListPage(list, filter, open, viewer.is(Role.STATIONING_OFFICE)));
        return "enterprises/contacts";
    }

    @GetMapping("/export.xlsx")
    void export(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable ContactWay way,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var filter = new ContactFilter(enterprise, way);
        var order = lists.order(viewer, paging.sort());
        var words = new ArrayList<String>();
        if (way != null) words.add(shell.t("contact." + way.name()));
        if (enterprise != null && !enterprise.isBlank()) words.add(enterprise);
        words.add(ListExport.Wanted.sorted(shell, order));
        var wanted = new ListExport.Wanted<>(
                shell, "nav.contacts", filter.address().with("sort", order.word()), words, columns(shell));
        export.send(viewer, wanted, response, rows -> lists.each(viewer, filter, paging.sort(), rows));
    }

    private static List<ExportColumn<Contact>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("contact.day", 12, Contact::day),
                new ExportColumn<>("enterprise", 36, Contact::subjectName),
                new ExportColumn<>(
                        "contact.way",
                        8,
                        contact -> shell.t("contact." + contact.way().name())),
                new ExportColumn<>("contact.who", 24, Contact::who),
                new ExportColumn<>(
                        "contact.findings", 60, contact -> contact.words().findings()),
                new ExportColumn<>(
                        "contact.policies", 40, contact -> contact.words().policies()),
                new ExportColumn<>(
                        "contact.promises", 40, contact -> contact.words().promises()),
                new ExportColumn<>(
                        "contact.problem", 40, contact -> contact.words().problem()));
    }
}
