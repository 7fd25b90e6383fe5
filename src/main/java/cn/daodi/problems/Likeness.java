package cn.daodi.problems;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike two Chinese texts are: the share of neighbouring pairs of characters they have in common (Dice coefficient), 0 to 1.
 * Punctuation, spaces and the difference of full and half width count for nothing.
 */
final class Likeness {
    private Likeness() {}

    static double of(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        int count = count(pairs) + count(others);
        if (count == 0) return 0;
        int common = pairs.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0)))
                .sum();
        return 2.0 * common / count;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each pair occurs; a text of one character is itself its only pair. */
    private static Map<String, Integer> pairs(String text) {
        int[] signs = text.codePoints()
                .map(Likeness::halfWidth)
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        var pairs = new HashMap<String, Integer>();
        if (signs.length == 1) pairs.put(Character.toString(signs[0]), 1);
        for (int i = 1; i < signs.length; i++)
            pairs.merge(Character.toString(signs[i - 1]) + Character.toString(signs[i]), 1, Integer::sum);
        return pairs;
    }

    private static int halfWidth(int sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign;
    }
}
