package cn.daodi.directory.web;

import cn.daodi.directory.Calendars;
import cn.daodi.directory.HolidaySchedule;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 工作日历: read by everybody; a year's official schedule is uploaded by those who keep the directory. */
@Controller
@RequestMapping("/calendar")
class CalendarController {
    private final Calendars calendars;
    private final CalendarPages pages;
    private final Clock clock;

    CalendarController(Calendars calendars, CalendarPages pages, Clock clock) {
        this.calendars = calendars;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("years", pages.years(viewer, LocalDate.now(clock)));
        model.addAttribute("mayChange", viewer.isAny(DirectoryPages.KEEPERS));
        return "directory/calendar";
    }

    @PostMapping
    String enter(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        viewer.require(DirectoryPages.KEEPERS);
        if (file == null || file.isEmpty()) throw Refused.at("file", "file.empty");
        calendars.enter(viewer, HolidaySchedule.read(file.getBytes()));
        return "redirect:/calendar?said=calendar";
    }
}
