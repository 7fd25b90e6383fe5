package cn.daodi.reporting.web;

import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 半月报 of a subject: the last few, with their state. */
@Component
class ReportDossier implements Dossier {
    private static final String FACTS = """
            select * from (
              select 'reports', 'report.' || r.standing, r.due_on, array[r.period::text],
                     '/reports/' || :number || '/' || r.period
                from reporting.report r
               where r.county = :county and r.subject = :subject
               order by r.period desc limit 4) reports""";

    @Override
    public Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind) {
        return Optional.of(FACTS);
    }
}
