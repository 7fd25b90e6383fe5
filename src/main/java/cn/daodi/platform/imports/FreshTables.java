package cn.daodi.platform.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables filled a moment ago have no statistics, and the planner's nested loops over them made a roster of 116 rows take half
 * a minute now and then. Long work therefore plans each statement anew, and without them, until its transaction ends.
 */
final class FreshTables {
    private FreshTables() {}

    static void planFor(JdbcClient jdbc) {
        jdbc.sql(
                        "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_nestloop', 'off', true)")
                .query((row, n) -> true)
                .single();
    }
}
