package cn.daodi.reporting;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures of the received plan become lines: done in the half month as progress, due in the next one as a next step. What is
 * late has a part of its own in the report ({@link Reckoning}).
 */
@Component
class MeasureLines implements DraftLines {
    private final JdbcClient jdbc;

    MeasureLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> of(SubjectId subject, HalfMonth period) {
        var next = period.next();
        return jdbc.sql("""
                select number, what, due_on, done_on, done_words from plans.v_measure
                 where county = :county and subject = :subject and received and dropped_on is null
                   and (done_on between :first and :last
                        or done_on is null and due_on between :next and :nextLast)
                 order by coalesce(done_on, due_on), number""")
                .param("county", subject.county())
                .param("subject", subject.serial())
                .param("first", period.first())
                .param("last", period.last())
                .param("next", next.first())
                .param("nextLast", next.last())
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        String number = row.getString("number");
        String what = row.getString("what");
        var due = row.getObject("due_on", LocalDate.class);
        var done = row.getObject("done_on", LocalDate.class);
        if (done == null)
            return new Line(ReportPart.NEXT, what + "（" + chinese(due) + "前完成）", "measure-due", number, due);
        String words = Objects.requireNonNullElse(row.getString("done_words"), "");
        String told = words.isBlank() ? "完成措施：" + what + "。" : "完成措施：" + what + "。" + words;
        return new Line(ReportPart.PROGRESS, told, "measure", number, done);
    }

    private static String chinese(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
