package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Address;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import cn.daodi.problems.Duty;
import cn.daodi.problems.DutyTable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 职责分工, on the page and as a workbook. */
@Controller
class DutyListController {
    private final DutyTable duties;
    private final ListExport export;

    DutyListController(DutyTable duties, ListExport export) {
        this.duties = duties;
        this.export = export;
    }

    @GetMapping("/problems/duties")
    String list(Viewer viewer, Model model) {
        model.addAttribute("page", DutyListPage.of(viewer, duties.of(viewer)));
        return "problems/duties";
    }

    @GetMapping("/problems/duties/export.xlsx")
    void export(
            Viewer viewer, @ModelAttribute(name = "shell", binding = false) Shell shell, HttpServletResponse response) {
        var all = duties.of(viewer);
        var columns = List.of(
                new ExportColumn<Duty>(
                        "duty.category",
                        20,
                        duty -> shell.t("category." + duty.category().name())),
                new ExportColumn<Duty>("duty.handler", 30, duty -> DutyListPage.names(duty.handlers(), shell)),
                new ExportColumn<Duty>("duty.supporters", 60, duty -> DutyListPage.names(duty.supporters(), shell)));
        var wanted =
                new ListExport.Wanted<>(shell, "problem-duties", Address.of("/problems/duties"), List.of(), columns);
        export.send(viewer, wanted, response, all::forEach);
    }
}
