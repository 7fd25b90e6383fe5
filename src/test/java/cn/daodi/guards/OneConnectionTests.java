package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * Every page with a pool of a single connection. A page that reads while it reads holds two; as many such pages at once as there are
 * connections wait for each other until they give up, which no single visitor ever sees.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.hikari.maximum-pool-size=1", "spring.datasource.hikari.connection-timeout=1500"
        })
@ContextConfiguration(initializers = CopiedDemo.class)
class OneConnectionTests {
    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void a_page_holds_one_connection_at_a_time() throws Exception {
        var failed = new TreeSet<String>();
        for (var opened : ShownPages.OPENED.entrySet()) {
            var browser = new CountedBrowser(port, opened.getKey());
            for (var pattern : opened.getValue()) {
                String path = ShownPages.path(jdbc, HttpMethod.GET, opened.getKey(), pattern);
                int status = browser.status(path);
                if (status != 200) failed.add(opened.getKey() + " " + path + " " + status);
            }
        }
        assertThat(failed).isEmpty();
    }
}
