package cn.daodi.reporting;

import cn.daodi.kernel.Refused;

/** A reason somebody must give: not blank, at most 300 characters. */
final class Reason {
    private static final int LONGEST = 300;

    private Reason() {}

    static String required(String typed) {
        if (typed.isBlank()) throw Refused.at("reason", "required");
        if (typed.length() > LONGEST) throw Refused.at("reason", "too-long", LONGEST);
        return typed.strip();
    }
}
