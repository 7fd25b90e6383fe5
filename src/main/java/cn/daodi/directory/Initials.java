package cn.daodi.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 拼音首字母, so that jsmy finds 金穗米业. */
public final class Initials {
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Of single characters, of which names need a few thousand: transliteration tries rule after rule. */
    private static final Map<String, String> LETTERS = new ConcurrentHashMap<>();

    private Initials() {}

    public static String of(String name) {
        var spaced = HAN.matcher(name).replaceAll(" $0 ");
        return Arrays.stream(spaced.strip().split("\\s+"))
                .map(syllable -> syllable.codePointCount(0, syllable.length()) == 1
                        ? LETTERS.computeIfAbsent(syllable, Initials::letter)
                        : letter(syllable))
                .collect(Collectors.joining());
    }

    /** The first one, or nothing when there is none. */
    private static String letter(String syllable) {
        var latin = syllable.isEmpty() || syllable.codePointAt(0) <= 127 ? syllable : PINYIN.transliterate(syllable);
        return latin.isEmpty() ? "" : latin.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
