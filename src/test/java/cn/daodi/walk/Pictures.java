package cn.daodi.walk;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The pictures of the documents, taken anew from the demo county by {@code ./daodi pictures}; no part of the tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class Pictures {
    private static final Path FOLDER = Path.of("docs/pictures");

    /** file, person, page; zh and en by the end of the file's name. */
    private static final List<List<String>> WANTED = List.of(
            List.of("workbench-zh", People.STATIONING, "/"),
            List.of("cadre-zh", People.CADRE, "/"),
            List.of("cadre-en", People.CADRE, "/"),
            List.of("report-zh", "孙艳", "/reports/E019/2026-06-H1"),
            List.of("report-en", "孙艳", "/reports/E019/2026-06-H1"),
            List.of("behind-zh", "徐勇", "/reports/E030/2026-06-H1"),
            List.of("grid-zh", People.STATIONING, "/reports"),
            List.of("queue-zh", People.STATIONING, "/reports/queue"),
            List.of("queue-en", People.STATIONING, "/reports/queue"),
            List.of("plan-zh", People.CADRE, "/plans/E001"),
            List.of("plan-en", People.CADRE, "/plans/E001"),
            List.of("plans-zh", People.INVESTMENT, "/plans"),
            List.of("brief-zh", People.SECRETARIAT, "/briefs/2026-05-H2"),
            List.of("brief-en", People.SECRETARIAT, "/briefs/2026-05-H2"),
            List.of("instruction-zh", People.UNIT_HEAD, "/instructions"),
            List.of("leader-zh", People.LEADER, "/"),
            List.of("contacts-zh", People.CADRE, "/contacts"),
            List.of("contacts-en", People.CADRE, "/contacts"),
            List.of("contact-form-zh", People.CADRE, "/contacts/new?enterprise=E001"),
            List.of("survey-zh", People.STATIONING, "/enterprises/E001/survey"),
            List.of("outline-zh", People.STATIONING, "/survey-outline"));

    @LocalServerPort
    int port;

    @Test
    void take() throws IOException {
        try (var browser = new Browser(port)) {
            for (var wanted : WANTED) take(browser, wanted);
        }
    }

    private void take(Browser browser, List<String> wanted) throws IOException {
        var account = Files.readAllLines(DemoDatabase.DATA.resolve("demo-accounts.csv")).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals(wanted.get(1)))
                .findFirst()
                .orElseThrow();
        var page = browser.signedIn(account[3], account[4]);
        String language = wanted.getFirst().endsWith("-en") ? "en" : "zh-CN";
        page.context().addCookies(List.of(new Cookie("daodi-lang", language).setUrl("http://127.0.0.1:" + port)));
        page.navigate(wanted.get(2));
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(wanted.getFirst() + ".png")));
        page.close();
    }
}
