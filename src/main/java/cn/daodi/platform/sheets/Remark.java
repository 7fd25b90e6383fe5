package cn.daodi.platform.sheets;

import java.util.List;

/**
 * Something an import has to say about a cell: what, and where.
 *
 * @param code the sentence {@code import.<code>}, for a refusal {@code refused.<code>}, of the message bundles
 * @param row as the spreadsheet program counts, from 1; 0 when it concerns the whole sheet
 * @param header the column's header, empty when it concerns the whole row
 * @param field the field of the sheet kind, empty likewise
 */
public record Remark(Level level, String code, List<String> args, String sheet, int row, String header, String field) {
    /** How much it matters. */
    public enum Level {
        /** A visible tidying: nothing to do. */
        TIDIED,
        /** To be looked at; the row is taken. */
        WARNING,
        /** A warning that a typed reason settles. */
        QUESTION,
        /** The row is not taken. */
        REFUSED
    }

    public String key() {
        return (level == Level.REFUSED ? "refused." : "import.") + code;
    }
}
