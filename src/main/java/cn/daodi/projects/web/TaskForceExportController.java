package cn.daodi.projects.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.Paging;
import cn.daodi.platform.web.ExportColumn;
import cn.daodi.platform.web.ListExport;
import cn.daodi.platform.web.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of task forces as a workbook, filtered and sorted as it is shown. */
@Controller
class TaskForceExportController {
    private final TaskForceLists lists;
    private final ListExport export;

    TaskForceExportController(TaskForceLists lists, ListExport export) {
        this.lists = lists;
        this.export = export;
    }

    @GetMapping("/task-forces/export.xlsx")
    void export(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean ended,
            Paging paging,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            HttpServletResponse response) {
        var filter = new TaskForceFilter(q, ended);
        var order = TaskForceLists.SORTING.order(paging.sort());
        var words = Stream.of(
                        filter.q(), ended ? shell.t("ended.TASK_FORCE") : "", ListExport.Wanted.sorted(shell, order))
                .filter(word -> !word.isEmpty())
                .toList();
        var wanted = new ListExport.Wanted<>(
                shell, "nav.taskForces", filter.address().with("sort", order.word()), words, columns(shell));
        export.send(viewer, wanted, response, rows -> lists.each(viewer, filter, paging.sort(), rows));
    }

    private static List<ExportColumn<TaskForceRow>> columns(Shell shell) {
        return List.of(
                new ExportColumn<>("enterprise.number", 10, TaskForceRow::number),
                new ExportColumn<>("task-force.industry", 26, TaskForceRow::name),
                new ExportColumn<>(
                        "lamp",
                        26,
                        row -> shell.told(
                                "lamp." + row.lamp().rule(), row.lamp().args())),
                new ExportColumn<>("task-force.sponsor", 14, TaskForceRow::sponsor),
                new ExportColumn<>("task-force.lead", 24, TaskForceRow::leadUnit),
                new ExportColumn<>("capacity.HEAD", 18, TaskForceRow::head),
                new ExportColumn<>("task-force.liaison", 14, TaskForceRow::liaison),
                new ExportColumn<>("task-force.supporting", 44, row -> String.join("、", row.supportingUnits())),
                new ExportColumn<>("task-force.funds", 20, row -> Funds.inWan(row.fundsTarget())));
    }
}
