package cn.daodi.platform.imports.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.imports.RosterExport;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The roster as a workbook, in the county's own layout. */
@Controller
class RosterController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RosterExport export;

    RosterController(RosterExport export) {
        this.export = export;
    }

    @GetMapping("/exports/roster.xlsx")
    ResponseEntity<byte[]> roster(Viewer viewer) {
        var name = ContentDisposition.attachment()
                .filename("责任分工表.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(export.workbook(viewer));
    }
}
