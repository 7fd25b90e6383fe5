package cn.daodi.overview.web;

import cn.daodi.directory.Subjects;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.SubjectKind;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.papers.PaperKind;
import cn.daodi.platform.papers.PaperTexts;
import cn.daodi.platform.papers.TablePaper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 责任分工表 as a paper: who answers for which industry and enterprise today. Telephones are not on it. */
@Component
class RosterPapers {
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.copyOf(Role.ADMINISTRATORS));
    private static final String INDUSTRIES = "产业表";
    private static final String ENTERPRISES = "企业表";
    private static final List<TablePaper.Column> OF_INDUSTRIES = columns("产业", "包项县领导", "职务", "责任单位", "单位负责人", "联络员");
    private static final List<TablePaper.Column> OF_ENTERPRISES = columns("企业", "包企县领导", "职务", "责任单位", "驻企干部", "干部职务");
    private static final PaperKind KIND = new PaperKind(
            40, "responsibilities", "责任分工表", sample(), Set.of(INDUSTRIES, ENTERPRISES), Set.of("说明", "职务", "干部职务"));

    private static final String ROWS = """
            select s.kind, s.number, s.name, r.*
              from directory.v_subject s
              left join lateral (
                   select max(p.id) filter (where a.capacity = 'SPONSOR') as leader,
                          string_agg(t.person_name, E'\\n' order by p.position, p.id) filter (where a.capacity = 'SPONSOR') as sponsor,
                          string_agg(coalesce(t.duty_title, p.title), E'\\n' order by p.position, p.id)
                            filter (where a.capacity = 'SPONSOR') as sponsor_title,
                          string_agg(distinct p.unit_name, E'\\n') filter (where a.capacity = 'HEAD') as unit,
                          string_agg(t.person_name, E'\\n' order by p.position, p.id) filter (where a.capacity = 'HEAD') as head,
                          string_agg(t.person_name, E'\\n' order by p.position, p.id) filter (where a.capacity = 'LIAISON') as liaison,
                          string_agg(t.person_name, E'\\n' order by p.position, p.id) filter (where a.capacity = 'CADRE') as cadre,
                          string_agg(coalesce(t.duty_title, p.title), E'\\n' order by p.position, p.id)
                            filter (where a.capacity = 'CADRE') as cadre_title
                     from directory.v_answering a
                     join directory.v_post p on p.county = a.county and p.id = a.post
                     left join directory.v_tenure t on t.county = a.county and t.post = a.post
                          and t.from_day <= :today and (t.to_day is null or t.to_day >= :today)
                    where a.county = s.county and a.subject = s.id
                      and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)) r on true
             where s.county = :county and s.active_from <= :today and (s.active_to is null or s.active_to >= :today)""";

    private final JdbcClient jdbc;
    private final PaperTexts texts;
    private final Clock clock;

    RosterPapers(JdbcClient jdbc, PaperTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    private static Map<String, Object> sample() {
        var tables = new LinkedHashMap<String, List<TablePaper.Column>>();
        tables.put(INDUSTRIES, OF_INDUSTRIES);
        tables.put(ENTERPRISES, OF_ENTERPRISES);
        return TablePaper.sample(tables);
    }

    @Bean
    static PaperKind responsibilitiesKind() {
        return KIND;
    }

    private static List<TablePaper.Column> columns(String name, String... others) {
        var columns = new ArrayList<>(List.of(new TablePaper.Column("序号", 6), new TablePaper.Column(name, 32)));
        for (var other : others) columns.add(new TablePaper.Column(other, 18));
        return List.copyOf(columns);
    }

    private record Row(SubjectKind kind, List<TablePaper.Cell> cells) {}

    /** What the viewer may see: the whole county, or one's own. */
    TablePaper of(Viewer viewer) {
        viewer.require(READERS);
        var today = LocalDate.now(clock);
        var rows = jdbc.sql(ROWS + Subjects.seen(viewer) + " order by s.kind desc, s.position, s.id")
                .param("county", viewer.county())
                .param("today", today)
                .param("subjects", viewer.subjectSerials())
                .query((row, n) -> row(viewer, row))
                .list();
        var tables = List.of(
                table(INDUSTRIES, "一、产业专班", OF_INDUSTRIES, of(SubjectKind.TASK_FORCE, rows)),
                table(ENTERPRISES, "二、重点企业", OF_ENTERPRISES, of(SubjectKind.ENTERPRISE, rows)));
        String title = "“领导包项、干部驻企”" + KIND.name();
        return new TablePaper(KIND, "县驻企办　县产业招商办", title, "截至" + texts.day(today), tables);
    }

    private static TablePaper.Table table(
            String name, String heading, List<TablePaper.Column> columns, List<Row> rows) {
        var numbered = new ArrayList<List<TablePaper.Cell>>();
        for (var row : rows) {
            var cells = new ArrayList<>(List.of(TablePaper.Cell.of(String.valueOf(numbered.size() + 1))));
            cells.addAll(row.cells());
            numbered.add(cells);
        }
        return new TablePaper.Table(name, heading, columns, numbered);
    }

    private static List<Row> of(SubjectKind kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    private static Row row(Viewer viewer, ResultSet row) throws SQLException {
        var kind = SubjectKind.valueOf(row.getString("kind"));
        boolean industry = kind == SubjectKind.TASK_FORCE;
        long leader = row.getLong("leader");
        boolean opens = leader != 0 && LeaderPapers.mayOpen(viewer, leader);
        var cells = List.of(
                TablePaper.Cell.of(row.getString("name"), kind.path(row.getString("number"))),
                cell(row.getString("sponsor"), opens ? "/leaders/" + leader + "/overview" : null),
                cell(row.getString("sponsor_title"), null),
                cell(row.getString("unit"), null),
                cell(row.getString(industry ? "head" : "cadre"), null),
                cell(row.getString(industry ? "liaison" : "cadre_title"), null));
        return new Row(kind, cells);
    }

    private static TablePaper.Cell cell(@Nullable String lines, @Nullable String source) {
        return TablePaper.Cell.of(lines == null ? "" : lines, source);
    }
}
