package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.web.Choices;
import java.time.LocalDate;

/**
 * The form of an instruction.
 *
 * @param subject number of the subject whose report it was written on; empty for the brief
 */
public record NewInstructionPage(HalfMonth period, String subject, Choices.Offered offered, LocalDate today) {
    public String back() {
        return subject.isEmpty() ? "/briefs/" + period : "/reports/" + subject + "/" + period;
    }
}
