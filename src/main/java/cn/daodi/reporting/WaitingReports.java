package cn.daodi.reporting;

import cn.daodi.directory.SubjectUse;
import org.springframework.stereotype.Component;

/** What was submitted is received or returned before its subject ends: nobody could do it afterwards. */
@Component
class WaitingReports implements SubjectUse {
    @Override
    public String standing() {
        return """
                (select r.period as name from reporting.report r
                  where r.county = :county and r.subject = :subject and r.state = 'SUBMITTED' order by r.period limit 5)""";
    }
}
