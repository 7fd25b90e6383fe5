package cn.daodi.platform.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column and its header.
 *
 * @param index counted from 0
 * @param path the header from the outermost group to the leaf, e.g. 县领导, 职务
 */
public record Column(int index, List<String> path) {
    private static final Pattern BRACKETED = Pattern.compile("[（(【\\[][^）)】\\]]*[）)】\\]]");
    private static final Pattern UNIT = Pattern.compile("[（(【\\[,，:：]\\s*(?:单位[:：])?(亿元|万元|元)");

    private static final Pattern YEAR = Pattern.compile("^20\\d{2}年度?(?=.)");

    public Column {
        path = List.copyOf(path);
    }

    /** As it is shown and named in messages: 县领导/职务. */
    public String header() {
        return String.join("/", path);
    }

    String leaf() {
        return path.isEmpty() ? "" : path.getLast();
    }

    List<String> groups() {
        return path.isEmpty() ? path : path.subList(0, path.size() - 1);
    }

    /** The unit its own header names, as in 目标（亿元）. */
    Optional<String> unit() {
        var match = UNIT.matcher(header());
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** How header texts are compared: half width, lower case, without blanks, a leading year, brackets and what stands in them. */
    static String key(String header) {
        var plain = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("[\\s*:]", "");
        var bare = BRACKETED.matcher(plain).replaceAll("");
        var undated = YEAR.matcher(bare.isEmpty() ? plain : bare).replaceFirst("");
        return undated.toLowerCase(Locale.ROOT);
    }
}
