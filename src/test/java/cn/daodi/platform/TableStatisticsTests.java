package cn.daodi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoTest
class TableStatisticsTests {
    @Autowired
    TableStatistics statistics;

    @Autowired
    JdbcClient jdbc;

    @Test
    void of_our_tables_are_gathered_at_once_and_not_of_the_catalogues() {
        jdbc.sql("select now()").query((row, n) -> true).single();
        statistics.gather();
        assertThat(gathered("directory.answering")).isTrue();
        assertThat(gathered("reporting.report")).isTrue();
        assertThat(gathered("pg_catalog.pg_class")).isFalse();
    }

    @Test
    void know_how_many_rows_a_table_has() {
        statistics.gather();
        assertThat(number("select reltuples::bigint from pg_class where oid = 'plans.measure'::regclass"))
                .isEqualTo(number("select count(*) from plans.measure"));
    }

    private boolean gathered(String table) {
        return jdbc.sql(
                        "select coalesce(last_analyze > now(), false) from pg_stat_all_tables where relid = cast(:table as regclass)")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private long number(String count) {
        return jdbc.sql(count).query(Long.class).single();
    }
}
