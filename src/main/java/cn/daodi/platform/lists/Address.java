package cn.daodi.platform.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where a list stands, with the filters that narrow it; what is empty is left out. */
public record Address(String path, Map<String, String> query) {
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(query);
        if (value == null || value.toString().isEmpty()) changed.remove(name);
        else changed.put(name, value.toString());
        return new Address(path, changed);
    }

    Address below(String name) {
        return new Address(path + "/" + name, query);
    }

    @Override
    public String toString() {
        var written = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        query.forEach((name, value) -> written.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return written.toString();
    }
}
