import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows a change writes, by plain statements in one durable transaction, without the program: what its rate is compared with. */
final class Bare implements Scenario.Work {
    private static final String KEY = "insert into platform.once_key (county, person, key, at, status) select county, person, ?, now(), 303 from directory.account limit 1";
    private static final String NOTE =
            "insert into activity.note (county, number, subject, day, kind, words, taken_by, taken_name, taken_post, taken_at) select county, ?, subject, day, kind, words, taken_by, taken_name, taken_post, now() from activity.note limit 1";
    private static final String JOURNAL =
            "insert into activity.journal (county, at, subject, kind, facts, path, person, person_name, post, post_title, deputy) select county, now(), subject, kind, facts, ?, person, person_name, post, post_title, deputy from activity.journal limit 1";
    private static final String MESSAGE =
            "insert into activity.message (county, person, at, kind, code, facts, path) select county, person, now(), 'NEWS', 'ProblemAccepted', '{}', ? from directory.account limit 1";
    private static final List<String> HANDS = List.of(
            "update problems.spell set to_at = now() where county = ? and problem = ? and to_at is null",
            "insert into problems.spell (county, problem, unit, from_at) select county, id, handler, now() from problems.problem where county = ? and id = ?",
            """
            update problems.problem set state = 'HANDLING', holder = handler, next_unit = null, held_since = now(), clock_from = now(), step_from = now(),
                   due_at = now() + interval '14 days', version = version + 1 where county = ? and id = ?""");

    private final Connection connection;
    private final List<PreparedStatement> ofProblem;
    private final List<PreparedStatement> beside;
    private final Sent sent;

    private Bare(DataSet set, Sent sent, List<String> ofProblem, List<String> beside) {
        try {
            connection = set.asProgram();
            connection.setAutoCommit(false);
            this.ofProblem = prepared(ofProblem);
            this.beside = prepared(beside);
            this.sent = sent;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key, a note, its journal entry. */
    static Bare note(DataSet set) {
        return new Bare(set, null, List.of(), List.of(KEY, NOTE, JOURNAL));
    }

    /** One spell ended, one begun, the problem, its journal entry, a message, a key. */
    static Bare acceptance(DataSet set, Sent sent) {
        return new Bare(set, sent, HANDS, List.of(JOURNAL, MESSAGE, KEY));
    }

    private List<PreparedStatement> prepared(List<String> statements) throws SQLException {
        var made = new ArrayList<PreparedStatement>();
        for (var sql : statements) made.add(connection.prepareStatement(sql));
        return made;
    }

    @Override
    public boolean once() throws IOException, SQLException {
        if (sent != null) {
            var one = sent.next();
            for (var statement : ofProblem) {
                statement.setString(1, one.county());
                statement.setLong(2, one.id());
                statement.executeUpdate();
            }
        }
        String key = UUID.randomUUID().toString();
        for (var statement : beside) {
            statement.setString(1, key);
            statement.executeUpdate();
        }
        connection.commit();
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
