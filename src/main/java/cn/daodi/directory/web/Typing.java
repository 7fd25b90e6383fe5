package cn.daodi.directory.web;

import cn.daodi.kernel.Refused;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Typed text made tidy: no spaces around it, nothing instead of blank, digits half width. */
final class Typing {
    private Typing() {}

    static @Nullable String optional(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static @Nullable String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-]", "");
        if (!digits.matches("\\d{7,12}")) throw Refused.at("phone", "phone.shape");
        return digits;
    }
}
