package cn.daodi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.platform.CountyClock;
import cn.daodi.platform.signin.SetupLinks;
import cn.daodi.reporting.DueReports;
import cn.daodi.support.EmptyDemo;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The whole thread in a browser: an empty installation, set-up, import, roles, accounts, a note, a report, its receipt. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyDemo.class)
class ThreadWalkTests {
    private static final String PASSWORD = "Kaoshan-2026-xiang";

    @Autowired
    SetupLinks links;

    @Autowired
    CountyClock clock;

    @Autowired
    DueReports dueReports;

    @LocalServerPort
    int port;

    private final Map<String, String> usernames = new HashMap<>();

    @Test
    void from_import_to_receipt() {
        stand(LocalDateTime.of(2026, 1, 23, 9, 0));
        try (var browser = new Browser(port)) {
            setUp(browser);
            var office = browser.signedIn(usernames.get("戴思源"), PASSWORD);
            bringTheRoster(office);
            startTheCampaign(office);
            confirmRoles(browser.signedIn(usernames.get("钟朗清"), PASSWORD));
            openAccounts(browser, browser.signedIn(usernames.get("许敬之"), PASSWORD));
            stand(LocalDateTime.of(2026, 2, 4, 9, 0));
            dueReports.openUpToToday("239921");
            takeANote(browser);
            stand(LocalDateTime.of(2026, 2, 25, 9, 0));
            submitInThreeClicks(browser);
            receive(browser);
            assertThat(browser.complaints).isEmpty();
        }
    }

    private void stand(LocalDateTime at) {
        clock.standAt(at.atZone(CountyClock.ZONE).toInstant());
    }

    private void setUp(Browser browser) {
        var page = browser.fresh(1440, 900);
        page.navigate("/setup/" + links.make());
        Browser.accessible(page);
        page.fill("#f-code", "239921");
        page.fill("#f-name", "林川县");
        page.fill("#f-sysAdmin", "许敬之");
        page.fill("#f-secAdmin", "许敬之");
        page.fill("#f-auditor", "陆文博");
        page.fill("#f-officer", "戴思源");
        page.click("main button.go");
        assertThat(page.locator(".bad")).containsText("三名管理员须为不同人员");
        assertThat(page.locator("#f-name")).hasValue("林川县");
        page.fill("#f-secAdmin", "钟朗清");
        page.click("main button.go");
        activate(browser, page);
    }

    /** Uses every slip on the page. */
    private void activate(Browser browser, Page slips) {
        for (var slip : slips.locator(".slip").all()) {
            String username = slip.locator("code").nth(0).textContent();
            String code = slip.locator("code").nth(1).textContent();
            usernames.put(slip.locator("h3").textContent(), username);
            var page = browser.fresh(390, 844);
            page.navigate("/activation?code=" + code);
            page.fill("#f-password", PASSWORD);
            page.fill("#f-repeated", PASSWORD);
            page.click("main button.go");
            assertThat(page.locator(".said")).containsText("账号已启用");
            page.close();
        }
    }

    private void bringTheRoster(Page page) {
        page.navigate("/imports");
        Browser.accessible(page);
        page.setInputFiles("input[type=file]", Path.of("src/main/resources/demo/01-责任分工表.xlsx"));
        page.click("main button.go");
        Browser.accessible(page);
        page.click(".decision button.go");
        page.waitForSelector("form[action$='/application'] button");
        Browser.accessible(page);
        assertThat(page.locator("main")).containsText("长白林下参药业有限公司");
        page.click("form[action$='/application'] button");
        page.waitForFunction(
                "() => !document.querySelector('progress') && !document.querySelector(\"form[action$='/application']\")");
        page.navigate("/enterprises?rows=50");
        assertThat(page.locator("table tbody tr").count()).isEqualTo(36);
        page.navigate("/task-forces");
        assertThat(page.locator("table tbody tr").count()).isEqualTo(11);
    }

    private static void startTheCampaign(Page page) {
        page.navigate("/campaign");
        page.fill("#f-name", "2026年领导包项、干部驻企");
        page.fill("#f-startsOn", "2026-01-23");
        page.fill("#f-endsOn", "2026-12-31");
        for (var box : page.locator("main form input[name=taskForces], main form input[name=enterprises]")
                .all()) box.check();
        page.click("main form button.go");
        Browser.accessible(page);
    }

    private static void confirmRoles(Page page) {
        page.navigate("/admin/roles");
        Browser.accessible(page);
        page.click("form[action='/admin/roles/confirmation'] button");
        assertThat(page.locator("main")).containsText("没有待确认的角色");
    }

    private void openAccounts(Browser browser, Page page) {
        page.navigate("/admin/accounts");
        Browser.accessible(page);
        for (String name : List.of("龚斌", "康丹")) {
            page.navigate("/admin/accounts");
            page.click("tr:has-text('" + name + "') form[action$='/slip'] button");
            activate(browser, page);
        }
    }

    private void takeANote(Browser browser) {
        var page = browser.fresh(390, 844);
        Browser.signIn(page, usernames.get("龚斌"), PASSWORD);
        page.click("text=记一条工作实录");
        page.fill("#f-words", "精米二线设备到厂 14 台，完成安装 9 台。");
        Browser.accessible(page);
        page.click("text=记下");
        assertThat(page.locator(".said")).containsText("已记入工作实录");
    }

    /** Workbench → report (1) → submit (2). */
    private void submitInThreeClicks(Browser browser) {
        var page = browser.signedIn(usernames.get("龚斌"), PASSWORD);
        Browser.accessible(page);
        page.click("a[href^='/reports/']:has-text('去填报')");
        assertThat(page.locator(".paper textarea").first()).hasValue("精米二线设备到厂 14 台，完成安装 9 台。");
        Browser.accessible(page);
        page.click("button:has-text('提交')");
        assertThat(page.locator(".said")).containsText("已提交");
    }

    private void receive(Browser browser) {
        var page = browser.signedIn(usernames.get("康丹"), PASSWORD);
        page.click("text=去接收");
        page.click("table a:has-text('金穗米业')");
        Browser.accessible(page);
        page.click("text=接收，看下一份");
        assertThat(page.locator(".said")).containsText("已接收");
        page.navigate("/reports/E001/2026-02-H1");
        assertThat(page.locator("main")).containsText("SHA-256");
        Browser.accessible(page);
    }
}
