package cn.daodi.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 统一社会信用代码, GB 32100-2015: 18 characters of a 31-letter alphabet, the last one a check character. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final Pattern PASTED = Pattern.compile("[\\s\\u3000\\-]");

    private CreditCode() {}

    /** As it is stored: half width, upper case, no spaces or hyphens (codes arrive pasted from Word and WPS). */
    public static String tidy(String typed) {
        return PASTED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    public static boolean isShaped(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** True when the check character is right. A wrong one is a warning that can be overridden, never a hard stop. */
    public static boolean isChecked(String code) {
        return isShaped(code) && code.charAt(17) == checkOf(code);
    }

    /** The check character that belongs to the first 17; the case 31 → 0 is the one many programs forget. */
    public static char checkOf(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
