package cn.daodi.reporting.briefs.web;

import java.util.List;

/**
 * Briefs, the latest half month first.
 *
 * @param writes true for the offices and the secretariat
 */
public record BriefListPage(List<BriefRow> rows, boolean writes) {}
