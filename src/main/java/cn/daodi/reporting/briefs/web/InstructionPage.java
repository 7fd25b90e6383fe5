package cn.daodi.reporting.briefs.web;

import cn.daodi.reporting.briefs.Instruction;
import java.time.LocalDate;

/** One instruction as the viewer may see it. */
public record InstructionPage(Instruction instruction, boolean secretariat, LocalDate today) {}
