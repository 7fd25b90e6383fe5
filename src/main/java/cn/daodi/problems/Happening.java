package cn.daodi.problems;

import cn.daodi.kernel.Audience;
import java.util.List;

/**
 * What a deed brings about, for the journal and for those it is told to.
 *
 * @param kind sentence {@code journal.<kind>}; its first value is the problem's number, then these facts
 */
record Happening(String kind, Audience audience, List<String> facts) {
    static Happening of(String kind, Audience audience, String... facts) {
        return new Happening(kind, audience, List.of(facts));
    }
}
