package cn.daodi.enterprises.web;

import cn.daodi.enterprises.SurveyLedger;
import cn.daodi.kernel.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 企业基本情况摸底表 as the county keeps it, of all enterprises. */
@Controller
class SurveyExportController {
    private final SurveyLedger ledger;

    SurveyExportController(SurveyLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/enterprises/survey.xlsx")
    ResponseEntity<byte[]> export(Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"survey.xlsx\"")
                .body(ledger.workbook(viewer));
    }
}
