package cn.daodi.problems.web;

import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Guest;
import cn.daodi.problems.Category;
import cn.daodi.problems.Outcome;
import cn.daodi.problems.ProblemState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem as its enterprise reads it.
 *
 * @param standing the sentence of who has it and since when
 * @param own the enterprise raised it itself
 * @param said it has given its verdict of this round
 */
public record GuestProblemPage(
        Guest guest, String here, Dossier.Fact standing, Told told, boolean own, boolean said, List<Word> words) {
    /**
     * What it is about, and how it ended.
     *
     * @param by who raised it; empty where that was another enterprise
     * @param file serial of the file it came with, null without one
     * @param outcomeWords reason or official channel
     * @param waitsFor what the unit waits for from the enterprise; empty while it does not
     */
    public record Told(
            String number,
            Category category,
            ProblemState state,
            String words,
            String by,
            Instant raised,
            @Nullable Long file,
            @Nullable Outcome outcome,
            String outcomeWords,
            String waitsFor) {}

    /**
     * A word of the conversation between the enterprise and officials.
     *
     * @param answer it is the unit's answer
     */
    public record Word(
            boolean mine,
            boolean answer,
            String name,
            String title,
            Instant at,
            String words,
            @Nullable Long file) {}

    public boolean mayWithdraw() {
        return own && told.state() == ProblemState.REGISTERED;
    }

    public boolean waits() {
        return told.state() == ProblemState.ANSWERED && !said;
    }

    public String path() {
        return here + "/problems/" + told.number();
    }
}
