package cn.daodi.activity;

import cn.daodi.kernel.Capacity;
import cn.daodi.kernel.Deadline;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a viewer must do, of all modules, in one statement. */
@Service
public class Duties {
    /** More than anybody can do today; what is beyond comes up when something is done. */
    private static final int LIMIT = 100;

    private final JdbcClient jdbc;
    private final List<Deadline> deadlines;
    private final Clock clock;

    Duties(JdbcClient jdbc, List<Deadline> deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Oldest due first; what has no date comes last. */
    public List<Deadline.Duty> of(Viewer viewer) {
        String all = deadlines.stream()
                .map(deadline -> deadline.duties(viewer))
                .flatMap(Optional::stream)
                .map(select -> "select cast(d.due as date) as due, d.provisional, d.code, d.args, d.path from ("
                        + select + ") as d(code, due, provisional, args, path)")
                .collect(Collectors.joining("\nunion all\n"));
        if (all.isEmpty()) return List.of();
        return jdbc.sql(all + " order by due nulls last, path limit " + LIMIT)
                .param("county", viewer.county())
                .param("posts", viewer.postSerials())
                .param("units", viewer.unitSerials())
                .param("charges", charges(viewer))
                .param("worked", viewer.workedOn())
                .param("headed", viewer.subjectSerials(Capacity.HEAD))
                .param("sponsored", viewer.subjectSerials(Capacity.SPONSOR))
                .param("today", LocalDate.now(clock))
                .param("kinds", kinds(viewer))
                .query((row, n) -> duty(row))
                .list();
    }

    private static String[] charges(Viewer viewer) {
        return viewer.charges().stream()
                .filter(charge -> !charge.ended())
                .map(charge -> charge.subject() + ":" + charge.post())
                .toArray(String[]::new);
    }

    private static String[] kinds(Viewer viewer) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> viewer.is(kind.office()))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static Deadline.Duty duty(ResultSet row) throws SQLException {
        return new Deadline.Duty(
                row.getObject("due", LocalDate.class),
                row.getBoolean("provisional"),
                row.getString("code"),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("path"));
    }
}
