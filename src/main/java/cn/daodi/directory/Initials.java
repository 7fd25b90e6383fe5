package cn.daodi.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** 拼音首字母, so that jsmy finds 金穗米业. */
public final class Initials {
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private Initials() {}

    public static String of(String name) {
        var spaced = name.replaceAll("(\\p{IsHan})", " $1 ");
        return Arrays.stream(spaced.strip().split("\\s+"))
                .map(syllable -> syllable.codePointAt(0) > 127 ? PINYIN.transliterate(syllable) : syllable)
                .filter(latin -> !latin.isEmpty())
                .map(latin -> latin.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
