package cn.daodi.overview.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperKind;
import cn.daodi.platform.papers.PaperLine;
import cn.daodi.platform.papers.PaperTexts;
import cn.daodi.platform.papers.TablePaper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 县领导包联情况一览: all subjects a leader's post sponsors, on one page. For the leader, the chiefs and the secretariat. */
@Component
class LeaderPapers {
    private static final Set<Role> ANY = EnumSet.of(Role.CHIEF, Role.SECRETARIAT);
    private static final String TABLE = "对象表";
    private static final List<TablePaper.Column> COLUMNS = List.of(
            new TablePaper.Column("序号", 6),
            new TablePaper.Column("对象", 28),
            new TablePaper.Column("责任单位", 22),
            new TablePaper.Column("最近半月报", 20),
            new TablePaper.Column("逾期措施", 34),
            new TablePaper.Column("待兑现承诺", 28),
            new TablePaper.Column("未办结问题", 16),
            new TablePaper.Column("最近联系", 20));
    private static final PaperKind KIND = new PaperKind(
            50, "overview", "县领导包联情况一览", TablePaper.sample(Map.of(TABLE, COLUMNS)), Set.of(TABLE), Set.of("说明"));

    private static final TablePaper.Cell NONE = TablePaper.Cell.of("无");

    private final JdbcClient jdbc;
    private final PaperTexts texts;
    private final Clock clock;

    LeaderPapers(JdbcClient jdbc, PaperTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    @Bean
    static PaperKind overviewKind() {
        return KIND;
    }

    /** One's own post; any leader's for the chiefs and the secretariat. */
    static boolean mayOpen(Viewer viewer, long post) {
        return viewer.isAny(ANY)
                || viewer.is(Role.LEADER) && Arrays.asList(viewer.postSerials()).contains(post);
    }

    TablePaper of(Viewer viewer, long post) {
        if (!mayOpen(viewer, post)) throw new NotVisible();
        var today = LocalDate.now(clock);
        String leader = leader(viewer, post, today);
        var rows = jdbc.sql(LeaderSql.SUBJECTS)
                .param("county", viewer.county())
                .param("post", post)
                .param("today", today)
                .param("ended", ended(today).toString())
                .query((row, n) -> row(n + 1, row))
                .list();
        var table = new TablePaper.Table(TABLE, "", COLUMNS, rows);
        String note = leader + "　截至" + texts.day(today);
        return new TablePaper(KIND, "县委办公室　县政府办公室", KIND.name(), note, List.of(table));
    }

    /** The last half month that ends today or earlier. */
    private static HalfMonth ended(LocalDate today) {
        var period = HalfMonth.of(today);
        return today.isBefore(period.last()) ? period.previous() : period;
    }

    private String leader(Viewer viewer, long post, LocalDate today) {
        return jdbc.sql("""
                select concat_ws('　', t.person_name, p.title) as leader
                  from directory.v_post p
                  left join directory.v_tenure t on t.county = p.county and t.post = p.id
                       and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                 where p.county = :county and p.id = :post and p.kind = 'LEADER' limit 1""")
                .param("county", viewer.county())
                .param("post", post)
                .param("today", today)
                .query((row, n) -> row.getString("leader"))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private List<TablePaper.Cell> row(int number, ResultSet row) throws SQLException {
        var kind = SubjectKind.valueOf(row.getString("kind"));
        String subject = row.getString("number");
        return List.of(
                TablePaper.Cell.of(String.valueOf(number)),
                TablePaper.Cell.of(row.getString("name"), kind.path(subject)),
                TablePaper.Cell.of(LeaderSql.text(row, "unit") + "\n" + LeaderSql.text(row, "people")),
                report(subject, row),
                late(subject, row),
                promise(subject, row),
                problems(subject, row),
                contact(subject, row));
    }

    private TablePaper.Cell report(String subject, ResultSet row) throws SQLException {
        String period = row.getString("period");
        if (period == null) return TablePaper.Cell.of("");
        String words = texts.period(HalfMonth.parse(period)) + "\n" + texts.t("report.state." + row.getString("state"));
        return TablePaper.Cell.of(words, "/reports/" + subject + "/" + period);
    }

    private TablePaper.Cell late(String subject, ResultSet row) throws SQLException {
        var lines = new ArrayList<PaperLine>();
        for (var text : (String[]) row.getArray("late").getArray()) {
            var parts = text.split("\t", 3);
            String words = " " + parts[2] + "（" + day(LocalDate.parse(parts[1])) + "前）";
            lines.add(PaperLine.marked(parts[0], words, "/plans/" + subject + "#" + parts[0]));
        }
        return lines.isEmpty() ? NONE : new TablePaper.Cell(lines);
    }

    private TablePaper.Cell promise(String subject, ResultSet row) throws SQLException {
        var promised = row.getObject("promised_on", LocalDate.class);
        if (promised == null) return NONE;
        String source = "/reports/" + subject + "/" + row.getString("promised_in");
        return new TablePaper.Cell(List.of(PaperLine.marked(day(promised) + "前：", row.getString("remedy"), source)));
    }

    private static TablePaper.Cell problems(String subject, ResultSet row) throws SQLException {
        int open = row.getInt("problems");
        int late = row.getInt("late_problems");
        if (open == 0) return NONE;
        return TablePaper.Cell.of(
                open + " 件" + (late == 0 ? "" : "\n超期 " + late + " 件"), "/problems?subject=" + subject);
    }

    private TablePaper.Cell contact(String subject, ResultSet row) throws SQLException {
        var lines = new ArrayList<PaperLine>();
        String note = row.getString("note");
        if (note != null)
            lines.add(PaperLine.of(
                    day(row.getObject("noted_on", LocalDate.class)) + texts.t("report.source.note"), "/notes/" + note));
        var visited = row.getObject("visited_on", LocalDate.class);
        if (visited != null) lines.add(PaperLine.of(day(visited) + texts.t("visit"), "/plans/" + subject));
        return lines.isEmpty() ? NONE : new TablePaper.Cell(lines);
    }

    private String day(LocalDate day) {
        return texts.shortDay(day, LocalDate.now(clock));
    }
}
