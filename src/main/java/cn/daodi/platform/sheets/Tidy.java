package cn.daodi.platform.sheets;

import cn.daodi.kernel.CreditCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** 整理：what typing and pasting leave behind, taken off in the same way everywhere. */
public enum Tidy {
    /** Any text: no blanks at the ends, half-width letters and digits, full-width brackets in Chinese text. */
    TEXT {
        @Override
        public String of(String typed) {
            return text(typed);
        }
    },
    /** Names of people, units and enterprises: no blanks inside Chinese names either ( 文　晓东 → 文晓东). */
    NAME {
        @Override
        public String of(String typed) {
            var text = text(typed);
            return HAN.matcher(text).find() ? withoutBlanks(text) : text;
        }
    },
    /** Telephones: digits without hyphens and blanks; several numbers stay apart. */
    PHONE {
        @Override
        public String of(String typed) {
            var digits = MARKS.matcher(narrow(typed)).replaceAll("");
            return CHINA.matcher(digits).replaceFirst("");
        }
    },
    /** 统一社会信用代码 */
    CODE {
        @Override
        public String of(String typed) {
            return CreditCode.tidy(text(typed));
        }
    },
    /** Amounts, counts, class codes: half width, upper case, no blanks. */
    FIGURE {
        @Override
        public String of(String typed) {
            return narrow(typed).toUpperCase(Locale.ROOT);
        }
    };

    private static final String BLANK = "\\s\\u00A0\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF";
    private static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENDS = Pattern.compile("^[" + BLANK + "]+|[" + BLANK + "]+$");
    private static final Pattern MARKS = Pattern.compile("[\\p{Pd}\\u2212()]");
    private static final Pattern CHINA = Pattern.compile("^(\\+|00)86(?=1\\d{10}$)");
    private static final Pattern WIDE = Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]");

    public abstract String of(String typed);

    static String text(String typed) {
        var text =
                ENDS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll("");
        text = WIDE.matcher(text)
                .replaceAll(wide -> String.valueOf((char) (wide.group().charAt(0) - 0xFEE0)));
        text = BLANKS.matcher(text).replaceAll(" ");
        return HAN.matcher(text).find() ? text.replace('(', '（').replace(')', '）') : text;
    }

    /** Without any blanks: how headers are shown (序　号 → 序号). */
    static String header(String typed) {
        return withoutBlanks(text(typed));
    }

    private static String narrow(String typed) {
        return withoutBlanks(Normalizer.normalize(text(typed), Normalizer.Form.NFKC));
    }

    private static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
