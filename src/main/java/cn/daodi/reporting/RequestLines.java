package cn.daodi.reporting;

import org.springframework.stereotype.Component;

/** What an enterprise asked for at its own door becomes a problem of the half month it was asked in. */
@Component
class RequestLines implements DraftLines {
    @Override
    public String select() {
        return """
                select o.report, 'PROBLEM', '企业请求：' || q.words, 'request', s.number || '/' || q.number,
                       cast(q.asked_at at time zone 'Asia/Shanghai' as date)
                  from open o
                  join enterprises.v_request q on q.county = o.county and q.subject = o.subject
                       and cast(q.asked_at at time zone 'Asia/Shanghai' as date) between o.first_day and o.last_day
                  join directory.v_subject s on s.county = q.county and s.id = q.subject""";
    }
}
