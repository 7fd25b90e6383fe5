package cn.daodi.platform.imports;

import cn.daodi.directory.Founding;
import cn.daodi.directory.Viewers;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.sheets.Mapping;
import cn.daodi.platform.sheets.Outcome;
import cn.daodi.platform.sheets.Remark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A fresh county with nobody in it but the officer who imports. */
@TestComponent
class ImportCounty {
    private static final AtomicInteger COUNTIES = new AtomicInteger(110101);

    private final Founding founding;
    private final Viewers viewers;
    private final Imports imports;
    private final CountyClock clock;
    private final JdbcClient jdbc;

    ImportCounty(Founding founding, Viewers viewers, Imports imports, CountyClock clock, JdbcClient jdbc) {
        this.founding = founding;
        this.viewers = viewers;
        this.imports = imports;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Founds it on 2026-01-22; the clock then shows the day after. */
    Viewer found() {
        clock.standAt(Instant.parse("2026-01-22T01:00:00Z"));
        var code = String.valueOf(COUNTIES.getAndIncrement());
        founding.found(new Founding.Entry(code, "某县", "管甲", "管乙", "管丙", "戴思源", "县驻企工作办公室"));
        clock.standAt(Instant.parse("2026-01-23T01:00:00Z"));
        return viewer(code, "戴思源");
    }

    Viewer viewer(String county, String name) {
        long id = jdbc.sql("select id from directory.person where county = :county and name = :name")
                .param("county", county)
                .param("name", name)
                .query(Long.class)
                .single();
        return viewers.of(new PersonId(county, id), null).orElseThrow();
    }

    void nextDay() {
        clock.standAt(clock.instant().plus(Duration.ofDays(1)));
    }

    String previewed(Viewer by, String fileName, byte[] content) {
        var number = imports.upload(by, fileName, content);
        imports.preview(by, number);
        await(by, number);
        return number;
    }

    String applied(Viewer by, String fileName, byte[] content) {
        var number = previewed(by, fileName, content);
        imports.apply(by, number);
        await(by, number);
        return number;
    }

    /** Waits for the background work. */
    ImportRun await(Viewer by, String number) {
        for (int i = 0; i < 1200; i++) {
            var run = imports.require(by, number);
            if (!run.state().isRunning()) return run;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("still running");
    }

    Map<Outcome, Long> outcomes(Viewer by, String number) {
        return lines(by, number).stream().collect(Collectors.groupingBy(ReadLine::outcome, Collectors.counting()));
    }

    List<Remark> remarks(Viewer by, String number) {
        return lines(by, number).stream()
                .flatMap(line -> line.remarks().stream())
                .toList();
    }

    List<ReadLine> lines(Viewer by, String number) {
        return jdbc.sql("""
                select l.sheet, l.row_number, l.outcome, l.label, l.remarks
                  from platform.import_line l join platform.import_run r on r.county = l.county and r.id = l.run
                 where r.county = :county and r.number = :number order by l.position""")
                .param("county", by.county())
                .param("number", number)
                .query((row, n) -> new ReadLine(
                        row.getString("sheet"),
                        row.getInt("row_number"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("label"),
                        JsonMapper.shared().readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {})))
                .list();
    }

    /** As a program that died while reading leaves it. */
    void interrupt(Viewer by, String number) {
        jdbc.sql(
                        "update platform.import_run set state = 'READING', beat_at = timestamptz '2026-01-22' where county = :county and number = :number")
                .param("county", by.county())
                .param("number", number)
                .update();
    }

    long count(Viewer by, String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("county", by.county())
                .query(Long.class)
                .single();
    }

    String text(Viewer by, String sql) {
        return jdbc.sql(sql).param("county", by.county()).query(String.class).single();
    }

    /** Everything that matters of the county, as one text: two counties that say the same are the same. */
    String portrait(Viewer by) {
        return String.join(
                "\n",
                jdbc.sql("""
                select 'unit ' || name || ' ' || kind || ' ' || coalesce(host, '') from directory.unit where county = :county
                union all
                select 'post ' || v.label || ' ' || v.kind || ' ' || coalesce(t.person_name, '') || ' ' || coalesce(t.phone, '')
                       || ' ' || coalesce(t.duty_title, '')
                  from directory.v_post v left join directory.v_tenure t on t.county = v.county and t.post = v.id and t.to_day is null
                 where v.county = :county
                union all
                select 'answers ' || s.name || ' ' || a.capacity || ' ' || v.label || ' ' || coalesce(t.person_name, '')
                  from directory.answering a
                  join directory.subject s on s.county = a.county and s.id = a.subject
                  join directory.v_post v on v.county = a.county and v.id = a.post
                  left join directory.v_tenure t on t.county = v.county and t.post = v.id and t.to_day is null
                 where a.county = :county and a.to_day is null
                union all
                select 'force ' || s.name || ' ' || u.name || ' ' || coalesce(t.funds_target::text, '')
                  from projects.task_force t join directory.subject s on s.county = t.county and s.id = t.subject
                  join directory.unit u on u.county = t.county and u.id = t.lead_unit where t.county = :county
                union all
                select 'enterprise ' || s.name || ' ' || coalesce(e.credit_code, '') || ' ' || coalesce(e.class_code, '') || ' '
                       || coalesce(w.name, '') || ' ' || u.name || ' ' || coalesce(e.contact_name, '') || ' '
                       || coalesce(e.contact_title, '') || ' ' || coalesce(e.contact_phone, '')
                  from enterprises.enterprise e join directory.subject s on s.county = e.county and s.id = e.subject
                  join directory.unit u on u.county = e.county and u.id = e.responsible_unit
                  left join directory.unit w on w.county = e.county and w.id = e.township where e.county = :county
                order by 1""").param("county", by.county()).query(String.class).list());
    }

    static Mapping without(Mapping mapping, String field) {
        return new Mapping(
                mapping.kind(),
                mapping.fields().stream()
                        .map(name -> name.equals(field) ? "" : name)
                        .toList());
    }
}
