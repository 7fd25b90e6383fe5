package cn.daodi.demo;

import cn.daodi.directory.Viewers;
import cn.daodi.kernel.PersonId;
import cn.daodi.kernel.PostId;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.imports.Imports;
import cn.daodi.platform.imports.RunState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The county's own spreadsheet, brought in the way an office brings it in; and the people it names. */
@Component
public class DemoRoster {
    /** The file in the program. */
    public static final String FILE = "01-责任分工表.xlsx";

    private static final String SURVEY = "03-企业基本情况摸底表.xlsx";

    private final Imports imports;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoRoster(Imports imports, Viewers viewers, JdbcClient jdbc, Clock clock) {
        this.imports = imports;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void bring(Viewer office) {
        bring(office, FILE);
        bring(office, SURVEY);
    }

    private void bring(Viewer office, String file) {
        String number = imports.upload(office, file, spreadsheet(file));
        imports.preview(office, number);
        await(office, number, RunState.PREVIEWED);
        imports.apply(office, number);
        await(office, number, RunState.APPLIED);
    }

    private void await(Viewer office, String number, RunState wanted) {
        for (int i = 0; i < 6000; i++) {
            var run = imports.require(office, number);
            if (run.state() == wanted) return;
            if (run.fault() != null) break;
            pause();
        }
        throw new IllegalStateException("the demo's roster could not be imported: " + imports.require(office, number));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The spreadsheet as the county keeps it. */
    public static byte[] spreadsheet() {
        return spreadsheet(FILE);
    }

    private static byte[] spreadsheet(String file) {
        try (InputStream in = DemoRoster.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) throw new IllegalStateException("the demo's spreadsheet is missing: " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The viewer of this name, as of the clock's today. */
    public Viewer viewer(String name) {
        long person = jdbc.sql("select min(id) from directory.v_person where county = :county and name = :name")
                .param("county", DemoCounty.CODE)
                .param("name", name)
                .query((row, n) -> row.getLong(1))
                .single();
        return viewers.of(new PersonId(DemoCounty.CODE, person), null)
                .orElseThrow(() -> new IllegalStateException(name + " holds no post"));
    }

    /** Whoever holds a post today. */
    Viewer holder(PostId post) {
        long person = jdbc.sql("""
                select person from directory.v_tenure
                 where county = :county and post = :post and from_day <= :today and (to_day is null or to_day >= :today)""")
                .param("county", post.county())
                .param("post", post.serial())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> row.getLong(1))
                .single();
        return viewers.of(new PersonId(post.county(), person), post.serial())
                .orElseThrow(() -> new IllegalStateException(post + " is vacant"));
    }
}
