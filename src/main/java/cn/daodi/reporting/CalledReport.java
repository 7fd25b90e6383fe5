package cn.daodi.reporting;

import cn.daodi.kernel.Refused;

/**
 * 代录: what somebody told an office on the telephone.
 *
 * @param caller name and post of whoever called
 */
public record CalledReport(String caller, ReportDraft draft) {
    void check() {
        if (caller.isBlank()) throw Refused.at("caller", "required");
        if (caller.length() > 60) throw Refused.at("caller", "too-long", 60);
    }
}
