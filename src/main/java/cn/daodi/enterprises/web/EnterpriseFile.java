package cn.daodi.enterprises.web;

import cn.daodi.directory.Subject;
import cn.daodi.kernel.Lamp;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise whole, on its page and in the API. People are written with their title or telephone, several joined by 、.
 *
 * @param codeDoubtful the check character is wrong and nobody has said why it is right
 * @param mine one of the viewer's posts answers for it
 * @param takes one of them takes its survey: as cadre, liaison or head
 * @param stationed one of them is its cadre's
 */
public record EnterpriseFile(
        @JsonIgnore SubjectId id,
        String number,
        String name,
        @Nullable String creditCode,
        boolean codeDoubtful,
        @Nullable String codeReason,
        @Nullable String classCode,
        @Nullable String township,
        String responsibleUnit,
        Answering answering,
        Contact contact,
        List<StationingRow> stationings,
        @JsonIgnore boolean mine,
        @JsonIgnore boolean takes,
        @JsonIgnore boolean stationed,
        Lamp lamp) {

    Subject subject() {
        return new Subject(id, SubjectKind.ENTERPRISE, number, name);
    }

    /** Who answers for it today; empty where nobody does. */
    public record Answering(String sponsor, String head, String liaison) {}

    /** 企业联系人. */
    public record Contact(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone) {}

    @JsonIgnore
    public List<StationingRow> running() {
        return stationings.stream().filter(row -> row.to() == null).toList();
    }
}
