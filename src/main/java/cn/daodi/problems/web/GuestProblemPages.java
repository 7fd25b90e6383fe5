package cn.daodi.problems.web;

import cn.daodi.kernel.Dossier;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.problems.Category;
import cn.daodi.problems.Outcome;
import cn.daodi.problems.ProblemState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of an enterprise's own problems at its door. */
@Component
class GuestProblemPages {
    private static final String LIST = "select d.* from (select 'problems', " + AtDoor.COLUMNS + AtDoor.FROM
            + AtDoor.ORDER + " limit 100) as d(section, code, day, args, path)";

    /** The name of another enterprise that raised it is left out, as are its files. */
    private static final String ONE =
            "select d.*, p.number, p.category, p.state, p.words, p.raised_at, p.outcome, p.outcome_words, p.id,"
                    + """
              case when p.state = 'HANDLING' and p.pause = 'ENTERPRISE' then p.pause_reason end as waits_for,
              x.own, case when p.origin <> 'ENTERPRISE' or x.own then p.raised_name || ' ' || p.raised_title else '' end as raised_by,
              case when x.alone or x.own then p.attachment end as file,
              exists (select 1 from problems.verdict v
                       where v.county = p.county and v.problem = p.id and v.subject = :subject and v.round = p.round) as said
              from (select p.id, 'problems', """ + AtDoor.COLUMNS + AtDoor.FROM + """
               and p.number = :number) as d(problem, section, code, day, args, path)
              join problems.problem p on p.county = :county and p.id = d.problem
             cross join lateral (
                   select count(*) = 1 as alone,
                          p.origin = 'ENTERPRISE' and (array_agg(c.subject order by c.joined_at, c.subject))[1] = :subject as own
                     from problems.concern c where c.county = p.county and c.problem = p.id) x""";

    /** Never what is said inside; of several enterprises each reads its own words and what is said to all. */
    private static final String WORDS = """
            select r.kind, r.words, r.said_name, r.said_title, r.said_at,
                   case when x.alone or r.subject = :subject then r.attachment end as file
              from problems.reply r
             cross join lateral (
                   select count(*) = 1 as alone from problems.concern c where c.county = r.county and c.problem = r.problem) x
             where r.county = :county and r.problem = :problem and r.kind <> 'INTERNAL'
               and (r.kind <> 'FROM_ENTERPRISE' or r.subject = :subject or r.subject is null and x.alone)
             order by r.id desc limit 100""";

    private final JdbcClient jdbc;

    GuestProblemPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dossier.Fact> list(Guest guest) {
        return statement(LIST, guest).query((row, n) -> fact(row)).list();
    }

    private JdbcClient.StatementSpec statement(String sql, Guest guest) {
        return jdbc.sql(sql)
                .param("county", guest.county())
                .param("subject", guest.enterprise().serial());
    }

    private record Found(long problem, Dossier.Fact fact, GuestProblemPage.Told told, boolean own, boolean said) {}

    /** One of its problems; 404 for any other number. */
    GuestProblemPage one(Guest guest, String here, String number) {
        var found = statement(ONE, guest)
                .param("number", number)
                .query((row, n) -> new Found(
                        row.getLong("id"), fact(row), told(row), row.getBoolean("own"), row.getBoolean("said")))
                .optional()
                .orElseThrow(NotVisible::new);
        return new GuestProblemPage(
                guest, here, found.fact, found.told, found.own, found.said, words(guest, found.problem));
    }

    private static GuestProblemPage.Told told(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new GuestProblemPage.Told(
                row.getString("number"),
                Category.valueOf(row.getString("category")),
                ProblemState.valueOf(row.getString("state")),
                row.getString("words"),
                row.getString("raised_by"),
                at(row, "raised_at"),
                file(row),
                outcome == null ? null : Outcome.valueOf(outcome),
                text(row.getString("outcome_words")),
                text(row.getString("waits_for")));
    }

    private List<GuestProblemPage.Word> words(Guest guest, long problem) {
        return statement(WORDS, guest)
                .param("problem", problem)
                .query((row, n) -> new GuestProblemPage.Word(
                        row.getString("kind").equals("FROM_ENTERPRISE"),
                        row.getString("kind").equals("ANSWER"),
                        row.getString("said_name"),
                        row.getString("said_title"),
                        at(row, "said_at"),
                        row.getString("words"),
                        file(row)))
                .list();
    }

    private static Dossier.Fact fact(ResultSet row) throws SQLException {
        return new Dossier.Fact(
                row.getString("section"),
                row.getString("code"),
                row.getObject("day", LocalDate.class),
                List.of((String[]) row.getArray("args").getArray()),
                row.getString("path"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Long file(ResultSet row) throws SQLException {
        long file = row.getLong("file");
        return row.wasNull() ? null : file;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
