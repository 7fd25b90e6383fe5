package cn.daodi.problems;

import cn.daodi.directory.SubjectUse;
import org.springframework.stereotype.Component;

/** An enterprise with open problems does not leave: they are closed or withdrawn first. */
@Component
class OpenProblems implements SubjectUse {
    @Override
    public String standing() {
        return """
                (select 'subject-end.problem' as code, p.number as name from problems.concern c
                   join problems.problem p on p.county = c.county and p.id = c.problem
                  where c.county = :county and c.subject = :subject and c.closed_at is null
                  order by p.id limit 5)""";
    }
}
