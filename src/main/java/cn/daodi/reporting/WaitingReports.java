package cn.daodi.reporting;

import cn.daodi.directory.SubjectUse;
import org.springframework.stereotype.Component;

/** A report or correction that was submitted is received or returned, a correction begun is filed or given up, before its subject ends. */
@Component
class WaitingReports implements SubjectUse {
    @Override
    public String standing() {
        return """
                (select 'subject-end.report' as code, r.period as name from reporting.report r
                  where r.county = :county and r.subject = :subject and (r.state = 'SUBMITTED' or r.standing = 'RESTATING') order by r.period limit 5)""";
    }
}
