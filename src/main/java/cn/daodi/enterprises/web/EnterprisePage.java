package cn.daodi.enterprises.web;

import cn.daodi.activity.TimelineEntry;
import cn.daodi.enterprises.SizeClass;
import cn.daodi.enterprises.Survey;
import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of an enterprise.
 *
 * @param survey of the year asked for, null on pages that do not show it
 * @param dossier what other rooms know about it, by section
 * @param timeline newest first
 * @param office the viewer may change it
 * @param surveys the viewer may take its survey
 * @param stationing the viewer is the stationing office
 */
public record EnterprisePage(
        EnterpriseFile file,
        @Nullable Survey survey,
        Map<String, List<Dossier.Fact>> dossier,
        List<TimelineEntry> timeline,
        boolean office,
        boolean surveys,
        boolean stationing) {

    static EnterprisePage of(Viewer by, EnterpriseFile file) {
        boolean stationing = by.is(Role.STATIONING_OFFICE);
        return new EnterprisePage(
                file, null, Map.of(), List.of(), by.isAny(Role.OFFICES), file.takes() || stationing, stationing);
    }

    EnterprisePage with(Survey shown) {
        return new EnterprisePage(file, shown, dossier, timeline, office, surveys, stationing);
    }

    EnterprisePage with(Map<String, List<Dossier.Fact>> facts, List<TimelineEntry> entries) {
        return new EnterprisePage(file, survey, facts, entries, office, surveys, stationing);
    }

    /** Who answers for it writes notes, and so does an office for a caller. */
    public boolean mayNote() {
        return office || file.mine();
    }

    /** Books entries and writes contacts. */
    public boolean mayContact() {
        return stationing || file.mine();
    }

    /** Reads and registers inspections: the cadre and the stationing office alone. */
    public boolean mayInspections() {
        return stationing || file.stationed();
    }

    /** The official class where it differs from the declared one. */
    public Optional<SizeClass> otherSize() {
        var shown = mustSurvey();
        return officialSize()
                .filter(size -> !shown.declaredSize().isEmpty() && !size.word().equals(shown.declaredSize()));
    }

    public Optional<SizeClass> officialSize() {
        return mustSurvey().officialSize(file.classCode());
    }

    public Survey mustSurvey() {
        if (survey == null) throw new IllegalStateException("this page shows no survey");
        return survey;
    }
}
