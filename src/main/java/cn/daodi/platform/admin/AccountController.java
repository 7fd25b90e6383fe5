package cn.daodi.platform.admin;

import cn.daodi.directory.Accounts;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 系统管理员: accounts and their one-time slips. */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String form(Viewer viewer, Model model) {
        model.addAttribute("accounts", accounts.all(viewer));
        return "platform/admin/accounts";
    }

    @PostMapping("/{person}/slip")
    String issue(Viewer viewer, @PathVariable long person, Model model) {
        model.addAttribute("slips", List.of(accounts.issue(viewer, new PersonId(viewer.county(), person))));
        return "platform/signin/slips";
    }

    /** Slips for all who have none yet, to be cut apart and handed out. */
    @PostMapping("/slips")
    String issueAll(Viewer viewer, @RequestParam(defaultValue = "200") int most, Model model) {
        viewer.require(Role.SYS_ADMIN);
        var slips = accounts.all(viewer).stream()
                .filter(row -> row.state().equals("NONE"))
                .limit(most)
                .map(row -> accounts.issue(viewer, new PersonId(viewer.county(), row.person())))
                .toList();
        model.addAttribute("slips", slips);
        return "platform/signin/slips";
    }

    @PostMapping("/{person}/closing")
    String close(Viewer viewer, @PathVariable long person) {
        accounts.close(viewer, new PersonId(viewer.county(), person));
        return "redirect:/admin/accounts?said=closed";
    }
}
