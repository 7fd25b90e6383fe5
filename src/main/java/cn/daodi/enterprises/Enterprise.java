package cn.daodi.enterprises;

import cn.daodi.kernel.CreditCode;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 重点企业 as it is filed: a subject with its code, place, responsible unit and contact. */
public record Enterprise(SubjectId id, String number, EnterpriseEntry entry, int version) {
    private static final Pattern CLASS_CODE = Pattern.compile("[A-T]\\d{2,4}");
    private static final Pattern PHONE = Pattern.compile("\\d{7,12}");

    /** The entry tidied, or every broken rule at its field. */
    static EnterpriseEntry checked(EnterpriseEntry entry) {
        var faults = new ArrayList<Refused.Fault>();
        String code =
                entry.creditCode() == null || entry.creditCode().isBlank() ? null : CreditCode.tidy(entry.creditCode());
        if (entry.name().isBlank()) faults.add(fault("name", "required"));
        if (entry.name().length() > 80) faults.add(new Refused.Fault("name", "too-long", List.of(80)));
        if (code != null && !CreditCode.isShaped(code)) faults.add(fault("creditCode", "credit-code.shape"));
        if (entry.classCode() != null && !CLASS_CODE.matcher(entry.classCode()).matches()) {
            faults.add(fault("classCode", "class-code.shape"));
        }
        String phone = phone(entry.contact().phone());
        if (phone != null && !PHONE.matcher(phone).matches()) faults.add(fault("contactPhone", "phone.shape"));
        if (!faults.isEmpty()) throw new Refused(faults);
        var contact = new EnterpriseEntry.ContactPerson(
                entry.contact().name(), entry.contact().title(), phone);
        return new EnterpriseEntry(
                entry.name().strip(),
                entry.position(),
                code,
                entry.codeReason(),
                entry.classCode(),
                entry.township(),
                entry.responsibleUnit(),
                entry.sponsor(),
                contact);
    }

    private static @Nullable String phone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replaceAll("[\\s\\-]", "");
    }

    private static Refused.Fault fault(String field, String code) {
        return new Refused.Fault(field, code, List.of());
    }

    /** True when the code's check character is wrong and nobody has said why it is right. */
    public boolean isCodeDoubtful() {
        return entry.creditCode() != null && !CreditCode.isChecked(entry.creditCode()) && entry.codeReason() == null;
    }
}
