package cn.daodi.reporting.briefs;

import java.time.Instant;

/**
 * 办理往来: a word of the exchange about an instruction: an answer, why it was sent back, that it was closed or withdrawn.
 *
 * @param words empty where it was closed
 * @param deputy true when whoever said it stood in for the post
 */
public record InstructionWord(
        InstructionWord.Kind kind, String words, String name, String title, boolean deputy, Instant at) {
    /** What was done. */
    public enum Kind {
        ANSWERED,
        RETURNED,
        CLOSED,
        WITHDRAWN;

        /** How the instruction stands after it: sent back, it is open again. */
        InstructionState state() {
            return this == RETURNED ? InstructionState.OPEN : InstructionState.valueOf(name());
        }
    }
}
