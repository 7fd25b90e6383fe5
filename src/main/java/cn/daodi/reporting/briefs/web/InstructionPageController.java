package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.reporting.briefs.Instructions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One instruction: answered by the unit, closed, given back or withdrawn by the secretariat. */
@Controller
@RequestMapping("/instructions/{number}")
class InstructionPageController {
    private final Instructions instructions;
    private final Clock clock;

    InstructionPageController(Instructions instructions, Clock clock) {
        this.instructions = instructions;
        this.clock = clock;
    }

    @GetMapping
    String form(Viewer viewer, @PathVariable String number, Model model) {
        var instruction = instructions.require(viewer, number);
        model.addAttribute("page", new InstructionPage(instruction, viewer.is(Role.SECRETARIAT), LocalDate.now(clock)));
        return "reporting/briefs/instruction";
    }

    @PostMapping("/answer")
    String answer(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String answer) {
        instructions.answer(viewer, number, answer);
        return "redirect:/instructions/" + number + "?said=instruction-answered";
    }

    @PostMapping("/return")
    String sendBack(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        instructions.sendBack(viewer, number, reason);
        return "redirect:/instructions/" + number + "?said=returned";
    }

    @PostMapping("/withdrawal")
    String withdraw(Viewer viewer, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        instructions.withdraw(viewer, number, reason);
        return "redirect:/instructions/" + number + "?said=withdrawn";
    }

    @PostMapping("/closure")
    String close(Viewer viewer, @PathVariable String number) {
        instructions.close(viewer, number);
        return "redirect:/instructions/" + number + "?said=instruction-closed";
    }
}
