import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Problems of earlier years, sent to their units once more; when all are accepted they are sent again, in one statement beside the load. */
final class Sent {
    private final DataSet set;
    private final List<One> all = new ArrayList<>();
    private final Queue<One> waiting = new ArrayDeque<>();
    private final Queue<One> accepted = new ArrayDeque<>();

    Sent(DataSet set, List<Viewers.Viewer> viewers) {
        this.set = set;
        for (var unit : viewers) for (var number : unit.problems().handled()) all.add(new One(unit, number));
    }

    /** @param unit somebody who acts for the unit it is sent to */
    record One(Viewers.Viewer unit, String number) {}

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
                      from directory.account a where a.county = p.county and a.username || ' ' || p.number = any(?)""");
            update(connection, """
                    update problems.concern c set closed_at = null from problems.problem p
                      join directory.account a on a.county = p.county and a.username || ' ' || p.number = any(?)
                     where c.county = p.county and c.problem = p.id""");
            update(connection, """
                    insert into problems.spell (county, problem, from_at) select p.county, p.id, p.held_since from problems.problem p
                      join directory.account a on a.county = p.county and a.username || ' ' || p.number = any(?) on conflict do nothing""");
        }
    }

    /** Only those that were closed with the enterprise's word, each once. */
    private List<One> first() throws IOException, SQLException {
        var solved = new ArrayList<String>();
        try (var connection = set.asOwner(); var statement = connection.prepareStatement("""
                select distinct on (p.county, p.id) a.username || ' ' || p.number from problems.problem p
                  join directory.account a on a.county = p.county and a.username || ' ' || p.number = any(?)
                 where p.outcome = 'SOLVED' and p.raised_at < '2026-03-01' order by p.county, p.id, a.username""")) {
            statement.setArray(1, connection.createArrayOf("text", all.stream().map(Sent::key).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) solved.add(rows.getString(1));
            }
        }
        var kept = new java.util.HashSet<>(solved);
        return all.stream().filter(one -> kept.contains(key(one))).toList();
    }

    private static String key(One one) {
        return one.unit().username() + " " + one.number();
    }

    private void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", waiting.stream().map(Sent::key).toArray()));
            statement.executeUpdate();
        }
    }
}
