package cn.daodi.enterprises.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** One stationing of an enterprise the viewer may see. */
@Component
class StationingPages {
    private final Subjects subjects;
    private final EnterprisePages pages;
    private final Clock clock;

    StationingPages(Subjects subjects, EnterprisePages pages, Clock clock) {
        this.subjects = subjects;
        this.pages = pages;
        this.clock = clock;
    }

    /** 404 when the enterprise is not visible, or the stationing is another enterprise's or over. */
    StationingPage running(Viewer by, String number, long id) {
        var subject = subjects.require(by, number);
        if (subject.kind() != SubjectKind.ENTERPRISE) throw new NotVisible();
        return pages.stationings(by, subject.id()).stream()
                .filter(row -> row.id() == id && row.to() == null)
                .findFirst()
                .map(row -> new StationingPage(subject.number(), subject.name(), row, LocalDate.now(clock)))
                .orElseThrow(NotVisible::new);
    }
}
