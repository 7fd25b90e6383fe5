package cn.daodi.platform.admin;

import cn.daodi.directory.Roles;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 安全管理员: roles proposed and confirmed. */
@Controller
@RequestMapping("/admin/roles")
class RoleController {
    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("proposals", roles.open(viewer));
        return "platform/admin/roles";
    }

    @PostMapping("/{post}/{role}/confirmation")
    String confirm(Viewer viewer, @PathVariable long post, @PathVariable Role role) {
        roles.confirm(viewer, new PostId(viewer.county(), post), role);
        return "redirect:/admin/roles?said=confirmed";
    }

    @PostMapping("/confirmation")
    String confirmOrdinary(Viewer viewer) {
        roles.confirmOrdinary(viewer);
        return "redirect:/admin/roles?said=confirmed";
    }
}
