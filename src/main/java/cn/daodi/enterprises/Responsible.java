package cn.daodi.enterprises;

import cn.daodi.directory.Subject;
import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Actor;
import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.Collection;
import java.util.List;

/**
 * Who acts for an enterprise: a post that answers for it, else the stationing office.
 *
 * @param actor the deed's author, under the post that answers or the office's
 * @param office nobody's post answers: the office acts in their place
 */
record Responsible(Subject subject, Actor actor, boolean office) {
    /** The viewer's right to act for an enterprise in one of these capacities or as the office; 404 for everybody else. */
    static Responsible of(Subjects subjects, Viewer by, String number, Collection<Capacity> capacities) {
        var subject = subjects.require(by, number);
        boolean office = !by.answers(subject.id(), capacities);
        if (subject.kind() != SubjectKind.ENTERPRISE) throw new NotVisible();
        if (office && !by.is(Role.STATIONING_OFFICE)) throw new NotVisible();
        var actor = office ? by.as(List.of(Role.STATIONING_OFFICE)) : by.answering(subject.id(), capacities);
        return new Responsible(subject, actor, office);
    }
}
