package cn.daodi.directory;

import cn.daodi.kernel.NotVisible;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number as it stands in a URL: E001, or with its county 239921-E001. */
public final class SubjectNumber {
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{6})-)?([A-Z]\\d{1,6})");

    private SubjectNumber() {}

    /** The short form; another county's number does not exist for this one. */
    public static String within(String county, String written) {
        var match = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) throw new NotVisible();
        if (match.group(1) != null && !match.group(1).equals(county)) throw new NotVisible();
        return match.group(2);
    }
}
