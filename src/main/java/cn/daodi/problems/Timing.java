package cn.daodi.problems;

import cn.daodi.kernel.OfficeHours;

/** A county's rules together with the hours its clocks run in: read in one statement. */
record Timing(ProblemRules rules, OfficeHours hours) {}
