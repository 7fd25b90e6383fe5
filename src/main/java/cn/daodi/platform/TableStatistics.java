package cn.daodi.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the database knows of how its small tables are filled. After much was filed at once it is gathered at once: the
 * database's own round comes a minute later, and until then statements are planned as over empty tables.
 */
@Component
public class TableStatistics {
    private final JdbcClient jdbc;

    TableStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a tenth of a second; plans made before are made anew on their next use. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void gather() {
        jdbc.sql("select platform.gather_statistics()").query((row, n) -> true).single();
    }
}
