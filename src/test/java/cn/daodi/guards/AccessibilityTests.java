package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.walk.Browser;
import com.microsoft.playwright.Page;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Every page in a real browser: nothing serious by axe-core, nothing wider than a phone, no complaint of the browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class AccessibilityTests {
    /** The same templates in another state, and forms put together from the same fields: the others of each are looked at. */
    private static final Pattern ANOTHER_OF_A_KIND = Pattern.compile("/problems(\\?.*|/\\{as-.*|/\\{number}/"
            + "(ruling|decision|referral|review|call-back|dispute|sending-on|waiting|answer|withdrawal))");

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        var wide = new TreeSet<String>();
        try (var browser = new Browser(port)) {
            for (var opened : ShownPages.OPENED.entrySet()) {
                var account = DemoDatabase.account(opened.getKey());
                var page = browser.signedIn(account.username(), account.password());
                for (var pattern : opened.getValue()) {
                    if (ANOTHER_OF_A_KIND.matcher(pattern).matches()) continue;
                    String path = ShownPages.path(jdbc, HttpMethod.GET, opened.getKey(), pattern);
                    page.setViewportSize(1440, 900);
                    page.navigate(path);
                    Browser.accessible(page);
                    page.setViewportSize(390, 844);
                    if (overflows(page)) wide.add(opened.getKey() + " " + path);
                }
                page.close();
            }
            assertThat(browser.complaints).isEmpty();
        }
        assertThat(wide).as("wider than 390 pixels").isEmpty();
    }

    private static boolean overflows(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
