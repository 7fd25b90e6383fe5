package cn.daodi.enterprises;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.Audit;
import cn.daodi.platform.sheets.SheetWriter;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 摸底表: the survey of all enterprises as one workbook; reading it again changes nothing. */
@Service
@Transactional
public class SurveyLedger {
    private final SurveySheet sheet;
    private final Audit audit;

    SurveyLedger(SurveySheet sheet, Audit audit) {
        this.sheet = sheet;
        this.audit = audit;
    }

    public byte[] workbook(Viewer by) {
        by.require(Role.STATIONING_OFFICE);
        var content = SheetWriter.write(List.of(sheet.write(by)));
        audit.record(new Audit.Deed(by.county(), by.person().serial(), by.name(), "Exported", "survey.xlsx"));
        return content;
    }
}
