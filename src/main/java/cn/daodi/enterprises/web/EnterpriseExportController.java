package cn.daodi.enterprises.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of enterprises as a workbook, filtered and sorted as it is shown. */
@Controller
class EnterpriseExportController {
    private final EnterpriseLists lists;
    private final ListExport export;

    EnterpriseExportController(EnterpriseLists lists, ListExport export) {
        this.lists = lists;
        this.export = export;
    }

    @GetMapping("/enterprises/export.xlsx")
    void export(
            Viewer viewer,
            EnterpriseQuery query,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var filter = query.filter();
        var order = EnterpriseLists.SORTING.order(paging.sort());
        var words = new ArrayList<>(filter.words(shell));
        words.add(ListExport.Wanted.sorted(shell, order));
        var wanted = new ListExport.Wanted<>(
                shell, "nav.enterprises", filter.address().with("sort", order.word()), words, columns(shell));
        export.send(viewer, wanted, response, rows -> lists.each(viewer, filter, paging.sort(), rows));
    }

    private static List<ExportColumn<EnterpriseRow>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("enterprise.number", 10, EnterpriseRow::number),
                new ExportColumn<>("enterprise", 36, EnterpriseRow::name),
                new ExportColumn<>(
                        "lamp",
                        26,
                        row -> shell.told(
                                "lamp." + row.lamp().rule(), row.lamp().args())),
                new ExportColumn<>("enterprise.township", 16, EnterpriseRow::township),
                new ExportColumn<>("enterprise.unit", 24, EnterpriseRow::responsibleUnit),
                new ExportColumn<>("enterprise.sponsor", 14, EnterpriseRow::sponsor),
                new ExportColumn<>("enterprise.cadre", 20, row -> String.join("、", row.cadres())),
                new ExportColumn<>(
                        "enterprise.consent",
                        12,
                        row -> row.consent() == Consent.NONE
                                ? ""
                                : shell.t("consent." + row.consent().name())));
    }
}
