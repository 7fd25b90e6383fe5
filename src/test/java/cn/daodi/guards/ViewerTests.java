package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.DaodiApplication;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.Viewer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Whoever asks is named first. */
class ViewerTests {
    /** Front doors that work before anybody is known, or for the program itself; each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("SignIns.attempt", "finds out who is asking"),
            Map.entry("SignIns.byToken", "finds out who is asking"),
            Map.entry("Doors.enter", "makes the guest"),
            Map.entry("Viewers.of", "makes the viewer"),
            Map.entry("Founding.found", "the first county has nobody yet; behind the set-up link"),
            Map.entry("Accounts.slipHolder", "the slip's code stands for its holder"),
            Map.entry("Accounts.activate", "the slip's code stands for its holder"),
            Map.entry("Counties.nameOf", "a county's name is no secret"),
            Map.entry("Counties.codes", "the program's own jobs"),
            Map.entry("Campaigns.current", "read by the program's own jobs and by everybody"),
            Map.entry("Calendars.of", "read by the program's own jobs and by everybody"),
            Map.entry("DueReports.openUpToToday", "the program's own job"),
            Map.entry("ReportReading.lines", "of a report the viewer has been shown"),
            Map.entry("ReportReading.editions", "of a report the viewer has been shown"),
            Map.entry("Subjects.rename", "called by the front door of the subject's kind, after its own check"),
            Map.entry("Subjects.answer", "called by the front door of the subject's kind, after its own check"),
            Map.entry("Subjects.first", "read by the program's own jobs"));

    /** Pages for visitors. */
    private static final Set<String> VISITORS = Set.of(
            "SignInController.page",
            "SignInController.health",
            "ActivationController.form",
            "ActivationController.activate",
            "SetupController.form",
            "SetupController.found",
            "Preferences.change");

    private final Iterable<JavaClass> classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DaodiApplication.class.getPackageName());

    @Test
    void every_public_method_of_a_front_door_takes_the_viewer_first() {
        var wrong = new TreeSet<String>();
        for (var type : classes) {
            if (!type.isAnnotatedWith(Service.class) || !type.getModifiers().contains(JavaModifier.PUBLIC)) continue;
            for (var method : type.getMethods()) {
                boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (open && !takesViewerFirst(method) && !EXCEPTIONS.containsKey(name(method))) wrong.add(name(method));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_page_and_every_api_method_takes_the_viewer_first() {
        var wrong = new TreeSet<String>();
        for (var type : classes) {
            for (var method : type.getMethods()) {
                boolean mapped = method.isAnnotatedWith(GetMapping.class)
                        || method.isAnnotatedWith(PostMapping.class)
                        || method.isAnnotatedWith(PutMapping.class)
                        || method.isAnnotatedWith(DeleteMapping.class);
                if (mapped && !takesViewerFirst(method) && !VISITORS.contains(name(method))) wrong.add(name(method));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takesViewerFirst(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Viewer.class)
                || !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Guest.class);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
