package cn.daodi.platform.sheets;

/**
 * What stands in a cell, as text: dates ISO, numbers without exponent, formulas as their last value.
 *
 * @param number true when the file stored it as a number (a telephone number should not be)
 */
public record Cell(String text, boolean number) {
    static final Cell BLANK = new Cell("", false);

    static Cell of(String text) {
        return text.isBlank() ? BLANK : new Cell(text, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
