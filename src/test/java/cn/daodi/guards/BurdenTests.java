package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.DemoTest;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 减负: no column, route or event for check-in, whereabouts, log-in counts or rankings of persons. */
@DemoTest
class BurdenTests {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)check_?in|clock_?in|attendance|latitude|longitude|\\bgps|geo_?|whereabouts|streak|leaderboard|ranking|\\brank\\b|badge|medal"
                    + "|login_?count|sign_?in_?count|last_?(login|seen)|online_?(time|minutes)|read_?receipt|unread|days_on_site|visit_(count|quota)|\\blikes?\\b|votes?\\b");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping routes;

    @Test
    void no_column_watches_people() {
        var wrong = jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
                 where table_schema in ('directory', 'platform', 'activity', 'enterprises', 'projects', 'plans', 'reporting')""").query((row, n) -> row.getString("name")).list().stream()
                .filter(name -> FORBIDDEN.matcher(name).find())
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_route_watches_people() {
        var wrong = new TreeSet<String>();
        routes.getHandlerMethods().keySet().forEach(route -> {
            if (FORBIDDEN.matcher(route.toString()).find()) wrong.add(route.toString());
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_type_watches_people() {
        var wrong = Sources.below(Sources.MAIN, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> FORBIDDEN.matcher(name).find() && !name.equals("NotVisible"))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
