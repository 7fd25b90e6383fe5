package cn.daodi.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
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
    private static final Logger LOG = LoggerFactory.getLogger(TableStatistics.class);

    private final JdbcClient jdbc;

    TableStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a tenth of a second; plans made before are made anew on their next use. What it cannot do is left to the database's round. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void gather() {
        try {
            jdbc.sql("select platform.gather_statistics()")
                    .query((row, n) -> true)
                    .single();
        } catch (DataAccessException failure) {
            LOG.warn("no statistics were gathered", failure);
        }
    }

    /** In the midst of a long transaction, of what it has filled itself so far. A failure undoes only this. */
    @Transactional(propagation = Propagation.NESTED)
    public void gatherMeanwhile() {
        jdbc.sql("select platform.gather_statistics()").query((row, n) -> true).single();
    }
}
