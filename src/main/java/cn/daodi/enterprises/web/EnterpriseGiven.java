package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Enterprise;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the fields of an enterprise's form show before anything is typed. */
public record EnterpriseGiven(
        String name,
        String position,
        String creditCode,
        String codeReason,
        String classCode,
        String township,
        String responsibleUnit,
        String sponsor,
        String contactName,
        String contactTitle,
        String contactPhone) {

    static EnterpriseGiven fresh(int position) {
        return new EnterpriseGiven("", String.valueOf(position), "", "", "", "", "", "", "", "", "");
    }

    /** What is on file, as the form shows it. */
    static EnterpriseGiven of(Enterprise enterprise) {
        var entry = enterprise.entry();
        return new EnterpriseGiven(
                entry.name(),
                String.valueOf(entry.position()),
                text(entry.creditCode()),
                text(entry.codeReason()),
                text(entry.classCode()),
                entry.township() == null ? "" : String.valueOf(entry.township().serial()),
                String.valueOf(entry.responsibleUnit().serial()),
                entry.sponsor() == null ? "" : String.valueOf(entry.sponsor().serial()),
                text(entry.contact().name()),
                text(entry.contact().title()),
                text(entry.contact().phone()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
