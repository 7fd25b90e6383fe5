package cn.daodi.directory;

import cn.daodi.kernel.Refused;
import java.util.Locale;
import java.util.stream.Stream;

/** 口令规则: 10 to 64 characters, three of four classes, not containing the user name. */
final class PasswordRule {
    private PasswordRule() {}

    static void check(String username, String password, String repeated) {
        if (password.length() < 10 || password.length() > 64) throw Refused.at("password", "password.length");
        if (classes(password) < 3) throw Refused.at("password", "password.classes");
        if (password.toLowerCase(Locale.ROOT).contains(username)) throw Refused.at("password", "password.username");
        if (!password.equals(repeated)) throw Refused.at("repeated", "password.repeated");
    }

    private static long classes(String password) {
        return Stream.of(".*[a-z].*", ".*[A-Z].*", ".*\\d.*", ".*[^a-zA-Z\\d].*")
                .filter(password::matches)
                .count();
    }
}
