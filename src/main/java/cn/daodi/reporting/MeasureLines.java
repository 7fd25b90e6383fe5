package cn.daodi.reporting;

import org.springframework.stereotype.Component;

/**
 * Measures of the received plan become lines: done in the half month as progress, due in the next one as a next step. What is
 * late has a part of its own in the report ({@link Reckoning}).
 */
@Component
class MeasureLines implements DraftLines {
    @Override
    public String select() {
        return """
                select o.report, case when m.done_on is null then 'NEXT' else 'PROGRESS' end,
                       case when m.done_on is null
                            then m.what || '（' || extract(month from m.due_on) || '月' || extract(day from m.due_on) || '日前完成）'
                            else '完成措施：' || m.what || '。' || coalesce(m.done_words, '') end,
                       case when m.done_on is null then 'measure-due' else 'measure' end, m.number, coalesce(m.done_on, m.due_on)
                  from open o
                  join plans.v_measure m on m.county = o.county and m.subject = o.subject and m.received and m.dropped_on is null
                       and (m.done_on between o.first_day and o.last_day
                            or m.done_on is null and m.due_on > o.last_day and m.due_on <= o.next_last)""";
    }
}
