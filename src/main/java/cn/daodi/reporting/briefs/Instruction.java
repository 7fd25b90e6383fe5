package cn.daodi.reporting.briefs;

import cn.daodi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 批示: what a chief or leader wrote on a brief or report, with the unit that answers and by when.
 *
 * @param about path of the brief or report
 * @param aboutName what it was written on, as shown
 * @param exchange every answer and return, in their order
 * @param mine true when one of the viewer's posts belongs to the unit that answers; its cadres work elsewhere
 */
public record Instruction(
        long id,
        String number,
        String about,
        String aboutName,
        String giver,
        String giverTitle,
        LocalDate givenOn,
        String words,
        String unit,
        LocalDate dueOn,
        InstructionState state,
        String enteredBy,
        Instant enteredAt,
        List<InstructionWord> exchange,
        boolean mine,
        int version) {
    public boolean isLate(LocalDate today) {
        return state == InstructionState.OPEN && today.isAfter(dueOn);
    }

    void mustBeOpen() {
        if (state != InstructionState.OPEN) throw new Refused("instruction.not-open");
    }

    void mayBeSettled() {
        if (state != InstructionState.ANSWERED) throw new Refused("instruction.not-answered");
    }
}
