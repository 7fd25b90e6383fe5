package cn.daodi.platform.sheets;

/**
 * A row that is no record and was left out, named so that nothing is lost silently.
 *
 * @param code {@code foot-note}, {@code total} or {@code header-again}
 */
public record LeftOut(int number, String code, String text) {}
