package cn.daodi.platform.lists;

import cn.daodi.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Behind which row the next part of a list begins. Opaque outside; it belongs to one order and is refused in another.
 *
 * @param value of the sorted column, null where the row has none
 */
record Cursor(String order, long id, @Nullable String value) {
    static Refused unreadable() {
        return Refused.at("cursor", "cursor.unreadable");
    }

    String written() {
        String plain = order + "|" + id + (value == null ? "" : "|" + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor read(String written) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length < 2) throw unreadable();
            return new Cursor(parts[0], Long.parseLong(parts[1]), parts.length == 2 ? null : parts[2]);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }
}
