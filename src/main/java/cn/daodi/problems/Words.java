package cn.daodi.problems;

import cn.daodi.kernel.Refused;

/** What is written in a field of words. */
final class Words {
    private Words() {}

    /** Required, and no longer than so many characters. */
    static void check(String field, String words, int longest) {
        if (words.isBlank()) throw Refused.at(field, "required");
        if (words.length() > longest) throw Refused.at(field, "too-long", longest);
    }
}
