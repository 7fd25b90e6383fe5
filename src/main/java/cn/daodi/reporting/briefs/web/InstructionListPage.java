package cn.daodi.reporting.briefs.web;

import cn.daodi.kernel.Slice;
import cn.daodi.reporting.briefs.Instruction;
import cn.daodi.reporting.briefs.InstructionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Instructions the viewer may see, the latest first. */
public record InstructionListPage(
        Slice<Instruction> slice, @Nullable InstructionState state, LocalDate today) {}
