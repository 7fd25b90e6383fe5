package cn.daodi.guards;

import cn.daodi.DaodiApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The arrows between the rooms are those drawn in each package-info. */
class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(DaodiApplication.class);

    @Test
    void every_arrow_is_an_allowed_one() {
        MODULES.verify();
    }

    @Test
    void the_diagram_is_drawn_from_the_code() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }

    static List<String> names() {
        return MODULES.stream().map(module -> module.getIdentifier().toString()).toList();
    }
}
