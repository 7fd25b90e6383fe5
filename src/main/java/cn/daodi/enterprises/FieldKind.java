package cn.daodi.enterprises;

import cn.daodi.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of what kind the answers to a field of the survey are; each says how an answer is read, and what is wrong with one. */
public enum FieldKind {
    /** 文字 */
    TEXT {
        @Override
        Optional<Refused.Fault> fault(OutlineField field, String typed) {
            return typed.length() > LONGEST
                    ? Optional.of(wrong("too-long", List.of(LONGEST), field))
                    : Optional.empty();
        }
    },
    /** 数字, in the field's unit. */
    NUMBER {
        @Override
        Optional<Refused.Fault> fault(OutlineField field, String typed) {
            if (!PLAIN.matcher(bare(typed)).matches()) return Optional.of(wrong("survey.number", List.of(), field));
            var figure = new BigDecimal(bare(typed));
            boolean fits = figure.precision() - figure.scale() <= 12 && figure.scale() <= 4;
            return fits ? Optional.empty() : Optional.of(wrong("survey.number-size", List.of(), field));
        }

        @Override
        String tidy(String typed) {
            var figure = new BigDecimal(bare(typed)).stripTrailingZeros();
            return figure.toPlainString();
        }
    },
    /** 选择, one of the field's own words. */
    CHOICE {
        @Override
        Optional<Refused.Fault> fault(OutlineField field, String typed) {
            return field.choices().contains(typed)
                    ? Optional.empty()
                    : Optional.of(wrong("survey.choice", List.of(String.join("、", field.choices())), field));
        }
    },
    /** 日期 */
    DATE {
        @Override
        Optional<Refused.Fault> fault(OutlineField field, String typed) {
            try {
                int year = LocalDate.parse(typed).getYear();
                return year >= 1900 && year <= 2100
                        ? Optional.empty()
                        : Optional.of(wrong("survey.date", List.of(), field));
            } catch (DateTimeParseException e) {
                return Optional.of(wrong("survey.date", List.of(), field));
            }
        }
    },
    /** 是否 */
    YES_NO {
        @Override
        Optional<Refused.Fault> fault(OutlineField field, String typed) {
            return typed.equals("YES") || typed.equals("NO")
                    ? Optional.empty()
                    : Optional.of(wrong("survey.yes-no", List.of(), field));
        }
    };

    /** Characters a text may have. */
    public static final int LONGEST = 500;

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?");

    /** What is wrong with a typed answer; an empty one is none and never wrong. */
    abstract Optional<Refused.Fault> fault(OutlineField field, String typed);

    /** The answer as it is kept. */
    String tidy(String typed) {
        return typed;
    }

    /** The figure of a kept answer, null where it has none. */
    @Nullable
    BigDecimal figure(String kept) {
        return this == NUMBER && !kept.isEmpty() ? new BigDecimal(kept) : null;
    }

    private static String bare(String typed) {
        return typed.replaceAll("[,，\\s]", "");
    }

    private static Refused.Fault wrong(String code, List<Object> args, OutlineField field) {
        return new Refused.Fault(field.name(), code, args);
    }
}
