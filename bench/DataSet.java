import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The demo county with years of work behind it; for the nation the same county so many times. Made once, kept. */
final class DataSet {
    private static final int DEMO = 239921;
    /** Of these only what the program makes while it runs. */
    private static final String COPIED = """
            select table_schema || '.' || table_name, string_agg(column_name, ', ' order by ordinal_position) filter (where column_name <> 'county'),
                   bool_or(column_name = 'id')
              from information_schema.columns
             where table_schema in ('directory', 'activity', 'enterprises', 'projects', 'plans', 'problems', 'reporting')
               and table_name not like 'v\\_%' and table_name not in ('account', 'api_token') and is_generated = 'NEVER'
             group by table_schema, table_name having bool_or(column_name = 'county') order by 1""";

    /** Indexes that no key or constraint stands on: made anew after the copying, in the order of their rows instead of a row at a time. */
    private static final String INDEXES = """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
              from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('activity', 'plans', 'problems', 'reporting') and c.relkind = 'r'
               and not exists (select 1 from pg_constraint o where o.conindid = i.indexrelid) order by 1""";

    private final Path data;
    private final int counties;

    DataSet(Path data, int counties) {
        this.data = data;
        this.counties = counties;
    }

    Path data() {
        return data;
    }

    int counties() {
        return counties;
    }

    /** The name of the demo's account, in one of the counties. */
    String usernameOf(String demo, int i) {
        int county = counties == 1 ? 0 : i * 97 % counties;
        return county == 0 ? demo : DEMO + county + demo;
    }

    Connection asOwner() throws IOException, SQLException {
        return connect("daodi_owner", "owner.password");
    }

    Connection asProgram() throws IOException, SQLException {
        return connect("daodi_program", "program.password");
    }

    private Connection connect(String user, String password) throws IOException, SQLException {
        var file = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + file.get(3).strip() + "/daodi", user, Files.readString(data.resolve("postgres").resolve(password)).strip());
    }

    /** True when it was made now. */
    boolean make() throws IOException, SQLException {
        var made = data.resolve("bench-set");
        if (Files.exists(made)) return false;
        long begun = System.nanoTime();
        try (var connection = asOwner(); var statement = connection.createStatement()) {
            for (var file : List.of("problems", "history")) {
                String history = Files.readString(Path.of("bench", file + ".sql")).replace("${from}", counties == 1 ? "2023-06-01" : "2025-06-01")
                        .replace("${notes}", counties == 1 ? "11" : "6").replace("${problems}", counties == 1 ? "4000" : "526");
                for (String sql : history.split(";\\s*\\n")) if (!sql.isBlank()) statement.execute(sql);
            }
            if (counties > 1) copy(connection);
            statement.execute("vacuum analyze");
        }
        Files.writeString(made, "counties=" + counties + "\nseconds=" + (System.nanoTime() - begun) / 1_000_000_000 + "\n");
        return true;
    }

    /** Every county the same rows, interleaved as they would have come in over the year. */
    private void copy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set max_wal_size = '8GB'");
            statement.execute("select pg_reload_conf()");
            statement.execute("set maintenance_work_mem = '1GB'");
            var indexes = new ArrayList<String[]>();
            try (var rows = statement.executeQuery(INDEXES)) {
                while (rows.next()) indexes.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            var tables = new ArrayList<String[]>();
            try (var rows = statement.executeQuery(COPIED)) {
                while (rows.next()) tables.add(new String[] {rows.getString(1), rows.getString(2), rows.getBoolean(3) ? " order by id" : ""});
            }
            connection.setAutoCommit(false); // all at once: the program that runs beside opens half months of counties it sees
            for (var index : indexes) statement.execute("drop index " + index[0]);
            for (var table : tables) {
                long rows = statement.executeLargeUpdate("insert into %s (county, %s) select (%d + c)::text, %s from (select * from %s where county = '%d'%s) demo, generate_series(1, %d) c"
                        .formatted(table[0], table[1], DEMO, table[1], table[0], DEMO, table[2], counties - 1));
                if (rows > 100_000) System.out.printf("%s: %,d rows%n", table[0], rows);
            }
            statement.execute("insert into directory.account (county, id, person, username, password) select (%1$d + c)::text, id, person, %1$d + c || username, password from directory.account, generate_series(1, %2$d) c"
                    .formatted(DEMO, counties - 1));
            for (var index : indexes) statement.execute(index[1]);
            System.out.println(indexes.size() + " indexes made anew");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("alter system reset max_wal_size");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Takes out what an earlier measuring has filed, so that each one meets the same rows; the latest three half months stand open. */
    void tidy() throws IOException, SQLException {
        try (var connection = asOwner(); var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : List.of(
                    "delete from activity.journal where id > 1200000",
                    "delete from activity.note where id > 1200000",
                    "truncate platform.once_key, platform.draft, platform.spring_session, platform.spring_session_attributes",
                    "update reporting.report set state = 'RECEIVED' where state in ('RESTATING', 'SUBMITTED') and edition > 0",
                    "delete from problems.spell where id > 1200000",
                    "delete from activity.message where code = 'ProblemAccepted' and id > 1200000",
                    """
                    update problems.problem p set state = 'CLOSED', holder = null, held_since = confirmed_at, next_unit = null, due_at = null, version = 4,
                           closed_at = coalesce((select max(c.called_at) from problems.call_back c where c.county = p.county and c.problem = p.id), confirmed_at)
                     where outcome = 'SOLVED' and state <> 'CLOSED'""",
                    """
                    update problems.concern c set closed_at = p.closed_at from problems.problem p
                     where p.county = c.county and p.id = c.problem and c.closed_at is distinct from p.closed_at""",
                    "vacuum analyze problems.problem", "vacuum analyze problems.spell", "vacuum analyze activity.journal", "vacuum analyze activity.note", "vacuum analyze reporting.report", "checkpoint")) statement.execute(sql);
        }
    }

    /** Opens reports to be submitted: those of three half months that nobody is behind with. */
    List<String[]> openReports() throws IOException, SQLException {
        var found = new ArrayList<String[]>();
        try (var connection = asOwner(); var statement = connection.createStatement()) {
            statement.execute("update reporting.report set restate_reason = '核对', state = case when edition > 0 then 'RESTATING' else 'DUE' end where period in ('2026-05-H1', '2026-05-H2', '2026-06-H1')");
            try (var rows = statement.executeQuery("""
                    select a.username, s.number, r.period from reporting.report r
                      join directory.subject s on s.county = r.county and s.id = r.subject
                      join directory.tenure t on t.county = r.county and t.post = r.drafter and t.to_day is null
                      join directory.account a on a.county = t.county and a.person = t.person
                     where r.period in ('2026-05-H1', '2026-05-H2', '2026-06-H1') order by r.period, s.number""")) {
                while (rows.next()) found.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        return found;
    }
}
