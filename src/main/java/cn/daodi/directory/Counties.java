package cn.daodi.directory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The counties of this installation. Names hardly ever change and are remembered. */
@Service
public class Counties {
    private final JdbcClient jdbc;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Counties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String nameOf(String county) {
        return names.computeIfAbsent(
                county, code -> jdbc.sql("select name from directory.county where county = :county")
                        .param("county", code)
                        .query(String.class)
                        .single());
    }

    /** Codes of all counties; for the program's own jobs. */
    public List<String> codes() {
        return jdbc.sql("select county from directory.county order by county")
                .query((row, n) -> row.getString("county"))
                .list();
    }
}
