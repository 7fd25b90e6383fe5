package cn.daodi.problems.web;

import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.SubjectId;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 问题 of an enterprise: the open ones, oldest first, in whose hands and until when; then the last that were closed. */
@Component
class ProblemDossier implements Dossier {
    private static final String FACTS = """
            select * from (
              select 'problems',
                     'problem.' || case when p.pause in ('ENTERPRISE', 'HIGHER') then 'waits.' || p.pause
                                        when p.state = 'HANDLING' and cast(p.due_at at time zone 'Asia/Shanghai' as date) < :today then 'late'
                                        else p.state end,
                     cast(p.raised_at at time zone 'Asia/Shanghai' as date),
                     array[p.number, left(p.words, 60) || case when length(p.words) > 60 then '…' else '' end, coalesce(u.name, ''),
                           coalesce(p.review_on::text, to_char(p.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '')],
                     '/problems/' || p.number
                from problems.concern c
                join problems.problem p on p.county = c.county and p.id = c.problem
                left join directory.v_unit u on u.county = p.county
                     and u.id = case when p.state = 'ASSIGNED' then p.next_unit else coalesce(p.holder, p.handler) end
               where c.county = :county and c.subject = :subject and c.closed_at is null
               order by p.raised_at, p.id limit 20) unsolved
            union all
            select * from (
              select 'problems', 'problem.' || p.outcome, cast(c.closed_at at time zone 'Asia/Shanghai' as date),
                     array[p.number, left(p.words, 60) || case when length(p.words) > 60 then '…' else '' end, coalesce(u.name, '')],
                     '/problems/' || p.number
                from problems.concern c
                join problems.problem p on p.county = c.county and p.id = c.problem
                left join directory.v_unit u on u.county = p.county and u.id = p.handler
               where c.county = :county and c.subject = :subject and c.closed_at is not null
               order by c.closed_at desc limit 5) closed""";

    private static final String AT_DOOR = "select * from (select 'problems', " + AtDoor.COLUMNS + AtDoor.FROM
            + " and (c.closed_at is null or c.closed_at > cast(:today as date) - interval '90 days')"
            + AtDoor.ORDER + " limit 20) own";

    @Override
    public Optional<String> atDoor() {
        return Optional.of(AT_DOOR);
    }

    @Override
    public Optional<String> facts(Viewer viewer, SubjectId subject, SubjectKind kind) {
        return kind == SubjectKind.ENTERPRISE ? Optional.of(FACTS) : Optional.empty();
    }
}
