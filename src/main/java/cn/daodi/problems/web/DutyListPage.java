package cn.daodi.problems.web;

import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.web.Shell;
import cn.daodi.problems.Duty;
import java.util.List;
import java.util.stream.Collectors;

/** 职责分工, to be read by all and set by the office. */
public record DutyListPage(List<Duty> duties, boolean office) {
    static DutyListPage of(Viewer viewer, List<Duty> duties) {
        return new DutyListPage(duties, viewer.is(Role.STATIONING_OFFICE));
    }

    public boolean isEmpty() {
        return duties.stream().allMatch(duty -> duty.shares().isEmpty());
    }

    /** Names one after another, those of units closed since marked. */
    public static String names(List<Duty.Share> shares, Shell shell) {
        return shares.stream()
                .map(share -> share.closed() ? shell.t("duty.closed", share.name()) : share.name())
                .collect(Collectors.joining(shell.t("duty.comma")));
    }
}
