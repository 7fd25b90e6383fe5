import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/** Problems of earlier years, sent to their units once more; when all are accepted they are sent again, in one statement beside the load. */
final class Sent {
    private final DataSet set;
    private final List<Viewers.Viewer> viewers;
    private final Queue<One> waiting = new ArrayDeque<>();
    private final Queue<One> accepted = new ArrayDeque<>();

    Sent(DataSet set, List<Viewers.Viewer> viewers) {
        this.set = set;
        this.viewers = viewers;
    }

    /** @param unit somebody who acts for the unit it is sent to */
    record One(Viewers.Viewer unit, String number, String county, long id) {}

    synchronized One next() throws IOException, SQLException {
        if (waiting.isEmpty()) send();
        var one = waiting.remove();
        accepted.add(one);
        return one;
    }

    /** The last hundred may still be on their way: they keep until the next time. */
    private void send() throws IOException, SQLException {
        if (accepted.isEmpty()) waiting.addAll(first());
        while (accepted.size() > 100) waiting.add(accepted.remove());
        if (waiting.isEmpty()) throw new IllegalStateException("too few problems are handled by people who signed in");
        try (var connection = set.asOwner()) {
            update(connection, """
                    update problems.problem p set state = 'ASSIGNED', holder = null, next_unit = handler, pause = null, closed_at = null
                      from unnest(?::text[], ?::bigint[]) w(county, id) where p.county = w.county and p.id = w.id""");
            update(connection, """
                    update problems.concern c set closed_at = null
                      from unnest(?::text[], ?::bigint[]) w(county, id) where c.county = w.county and c.problem = w.id""");
            update(connection, """
                    insert into problems.spell (county, problem, from_at) select p.county, p.id, p.held_since from problems.problem p
                      join unnest(?::text[], ?::bigint[]) w(county, id) on p.county = w.county and p.id = w.id on conflict do nothing""");
        }
    }

    /** Only those that were closed with the enterprise's word, each once. */
    private List<One> first() throws IOException, SQLException {
        var byName = new HashMap<String, Viewers.Viewer>();
        var usernames = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (var viewer : viewers) {
            byName.put(viewer.username(), viewer);
            for (var number : viewer.problems().handled()) {
                usernames.add(viewer.username());
                numbers.add(number);
            }
        }
        var solved = new ArrayList<One>();
        try (var connection = set.asOwner(); var statement = connection.prepareStatement("""
                select distinct on (p.county, p.id) w.username, w.number, p.county, p.id from unnest(?::text[], ?::text[]) w(username, number)
                  join directory.account a on a.username = w.username
                  join problems.problem p on p.county = a.county and p.number = w.number
                 where p.outcome = 'SOLVED' and p.raised_at < '2026-03-01' order by p.county, p.id, w.username""")) {
            statement.setArray(1, connection.createArrayOf("text", usernames.toArray()));
            statement.setArray(2, connection.createArrayOf("text", numbers.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) solved.add(new One(byName.get(rows.getString(1)), rows.getString(2), rows.getString(3), rows.getLong(4)));
            }
        }
        Collections.shuffle(solved, new Random(1)); // counties in turn
        return solved;
    }

    private void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", waiting.stream().map(One::county).toArray()));
            statement.setArray(2, connection.createArrayOf("bigint", waiting.stream().map(One::id).toArray()));
            statement.executeUpdate();
        }
    }
}
