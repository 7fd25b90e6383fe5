package cn.daodi.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The demo county's own spreadsheets. */
public final class CountyLedgers {
    public static final String ROSTER = "01-责任分工表.xlsx";

    private CountyLedgers() {}

    public static byte[] bytes(String name) {
        try (var file = CountyLedgers.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) throw new AssertionError(name);
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Ledger ledger(String name) {
        return Ledger.read(name, bytes(name));
    }
}
