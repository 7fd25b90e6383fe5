package cn.daodi.platform.admin;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审计员: the audit log, for the auditor's eyes alone. No counts per person are made of it. */
@Controller
class AuditController {
    private static final int PAGE = 100;

    private final JdbcClient jdbc;

    AuditController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/admin/audit")
    String list(Viewer viewer, @RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
        viewer.require(Role.AUDITOR);
        var rows = jdbc.sql("""
                select id, at, who, deed, detail from platform.audit
                 where county = :county and id < :before order by id desc limit :limit""")
                .param("county", viewer.county())
                .param("before", before)
                .param("limit", PAGE + 1)
                .query((row, n) -> new AuditRow(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("deed"),
                        row.getString("detail")))
                .list();
        model.addAttribute("entries", rows.size() > PAGE ? rows.subList(0, PAGE) : rows);
        model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : 0L);
        return "platform/admin/audit";
    }
}
