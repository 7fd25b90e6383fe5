package cn.daodi.platform.imports;

import cn.daodi.kernel.Refused;
import cn.daodi.platform.sheets.Ledger;
import cn.daodi.platform.sheets.Mapping;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一次导入: a file on its way into the system.
 *
 * @param number unique within the county
 * @param mappings one for each sheet of the ledger
 * @param reasons what was typed to settle questions, by {@link #place}
 * @param fault why the last try came to nothing: {@code stopped}, {@code failed}; null when it did not
 * @param beatAt last sign of life of the work on it
 */
public record ImportRun(
        String county,
        long id,
        String number,
        String fileName,
        RunState state,
        List<Mapping> mappings,
        Map<String, String> reasons,
        @Nullable String fault,
        @Nullable Instant beatAt,
        int version) {
    private static final Duration SILENCE = Duration.ofMinutes(1);

    static String place(String sheet, int row, String field) {
        return sheet + '|' + row + '|' + field;
    }

    /** Its work stopped without a word: the program ended meanwhile. */
    public boolean isStalled(Instant now) {
        return state.isRunning() && (beatAt == null || beatAt.plus(SILENCE).isBefore(now));
    }

    void requireIdle(Instant now) {
        if (state.isOver()) throw new Refused("import.over");
        if (state.isRunning() && !isStalled(now)) throw new Refused("import.running");
    }

    /** At least one sheet is to be read, and each of those completely mapped. */
    void requireMapped(Ledger ledger) {
        if (mappings.stream().allMatch(mapping -> mapping.kind().isEmpty())) throw new Refused("import.nothing-mapped");
        for (int i = 0; i < mappings.size(); i++) {
            var mapping = mappings.get(i);
            if (!mapping.kind().isEmpty() && !mapping.isReadable()) {
                throw new Refused(
                        "import.mapping-incomplete", ledger.sheets().get(i).name());
            }
        }
    }

    void requirePreviewed() {
        if (state != RunState.PREVIEWED) throw new Refused("import.not-previewed");
    }
}
