package cn.daodi.walk;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    /** 县金融服务中心主要负责人 */
    private static final String HANDLER = "郑秀英";

    private static final String HANDLED = "/problems/2026-0016";

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
            List.of("outline-zh", People.STATIONING, "/survey-outline"),
            List.of("problems-zh", People.STATIONING, "/problems"),
            List.of("problem-zh", HANDLER, HANDLED),
            List.of("problem-en", HANDLER, HANDLED));

    @LocalServerPort
    int port;

    @Test
    void take() throws IOException {
        try (var browser = new Browser(port)) {
            for (var wanted : WANTED) take(browser, wanted);
            var desks = new Desks(browser);
            judgement(desks);
            door(desks, browser.fresh(390, 844));
        }
    }

    /** A problem like one that was ruled on. */
    private static void judgement(Desks desks) {
        var office = desks.of(People.STATIONING, "/problems/2026-0017/ruling");
        office.selectOption("#f-unit", new SelectOption().setLabel("国网林川县供电公司"));
        office.fill("#f-words", "用户专线以外的配电设施由供电公司负责。");
        Desks.press(office, "/ruling", "已裁定");
        String words = URLEncoder.encode("车间变压器容量不足，夏季高峰期跳闸，影响生产。", StandardCharsets.UTF_8);
        office = desks.of(People.STATIONING, "/problems/new?enterprise=E020&category=UTILITIES&words=" + words);
        office.check("input[name=anyway]");
        office.click("main form[action='/problems'] button.go");
        office.waitForURL("**/problems/2026-*");
        office.navigate(office.url().replaceFirst("\\?.*", "") + "/judgement");
        shoot(office, "judgement-zh");
    }

    /** A problem that was answered, on the enterprise's telephone. */
    private void door(Desks desks, Page phone) {
        var office = desks.of(People.STATIONING, "/enterprises/E003/door");
        office.click("main form[action$='/door'] button");
        String door =
                URI.create(office.locator(".slip code").innerText().strip()).getPath();
        phone.navigate(door);
        phone.fill("#f-pin", "2580");
        phone.fill("#f-repeated", "2580");
        phone.click("main form button.go");
        phone.navigate(door + "/problems/2026-0011");
        shoot(phone, "door-problem-zh");
        speak(phone, "en");
        phone.reload();
        shoot(phone, "door-problem-en");
    }

    private void speak(Page page, String language) {
        page.context().addCookies(List.of(new Cookie("daodi-lang", language).setUrl("http://127.0.0.1:" + port)));
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    private void take(Browser browser, List<String> wanted) {
        var account = DemoDatabase.account(wanted.get(1));
        var page = browser.signedIn(account.username(), account.password());
        String language = wanted.getFirst().endsWith("-en") ? "en" : "zh-CN";
        speak(page, language);
        page.navigate(wanted.get(2));
        shoot(page, wanted.getFirst());
        page.close();
    }
}
