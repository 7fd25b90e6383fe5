package cn.daodi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.sheets.CountyLedgers;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class ImportRunTests {
    private static final byte[] ROSTER = CountyLedgers.bytes(CountyLedgers.ROSTER);

    @Autowired
    ImportCounty county;

    @Autowired
    Imports imports;

    @Autowired
    RosterExport export;

    private Viewer by;

    @BeforeEach
    void found() {
        by = county.found();
    }

    @Test
    void a_corrected_mapping_is_remembered_for_the_county() {
        var number = imports.upload(by, "01.xlsx", ROSTER);
        var mappings = new ArrayList<>(imports.require(by, number).mappings());
        mappings.set(1, ImportCounty.without(mappings.get(1), "township"));
        imports.correct(by, number, mappings);
        assertThat(imports.require(by, imports.upload(by, "02.xlsx", ROSTER)).mappings())
                .isEqualTo(mappings);
        var other = county.found();
        assertThat(imports.require(other, imports.upload(other, "02.xlsx", ROSTER))
                        .mappings())
                .isNotEqualTo(mappings);
    }

    @Test
    void only_the_two_offices_import() {
        var number = imports.upload(by, "01.xlsx", ROSTER);
        var administrator = county.viewer(by.county(), "管甲");
        assertThatThrownBy(() -> imports.upload(administrator, "01.xlsx", ROSTER))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> imports.require(administrator, number)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> export.workbook(administrator)).isInstanceOf(NotVisible.class);
        var stranger = county.found();
        assertThatThrownBy(() -> imports.preview(stranger, number)).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_is_not_previewed_is_not_applied() {
        var number = imports.upload(by, "01.xlsx", ROSTER);
        assertThatThrownBy(() -> imports.apply(by, number)).isInstanceOf(Refused.class);
        imports.discard(by, number);
        assertThatThrownBy(() -> imports.preview(by, number)).isInstanceOf(Refused.class);
    }

    @Test
    void a_stopped_preview_changes_nothing_and_can_be_made_again() {
        var before = county.portrait(by);
        var number = imports.upload(by, "01.xlsx", ROSTER);
        imports.preview(by, number);
        assertThatThrownBy(() -> imports.preview(by, number)).isInstanceOf(Refused.class);
        imports.stop(by, number);
        var stopped = county.await(by, number);
        assertThat(stopped.state()).isEqualTo(RunState.MAPPING);
        assertThat(stopped.fault()).isEqualTo("stopped");
        assertThat(county.portrait(by)).isEqualTo(before);
        imports.preview(by, number);
        assertThat(county.await(by, number).state()).isEqualTo(RunState.PREVIEWED);
    }

    @Test
    void a_run_interrupted_by_a_restart_can_be_previewed_again() {
        var number = imports.upload(by, "01.xlsx", ROSTER);
        county.interrupt(by, number);
        imports.preview(by, number);
        assertThat(county.await(by, number).state()).isEqualTo(RunState.PREVIEWED);
    }

    @Test
    void the_file_is_forgotten_once_applied() {
        var number = county.applied(by, "01.xlsx", ROSTER);
        assertThat(county.count(by, "platform.import_run where county = :county and content is not null"))
                .isZero();
        assertThatThrownBy(() -> imports.apply(by, number)).isInstanceOf(Refused.class);
        assertThat(county.count(by, "activity.journal where county = :county and kind = 'RosterImported'"))
                .isEqualTo(1);
    }
}
