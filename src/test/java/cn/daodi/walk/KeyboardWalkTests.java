package cn.daodi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A working day without a mouse: a note, a report, a problem from raising to the answer; the focus is always seen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class KeyboardWalkTests {
    @LocalServerPort
    int port;

    @Test
    void the_keyboard_alone_suffices() {
        try (var browser = new Browser(port)) {
            var page = signedIn(browser, "孙艳");
            theFirstStopSkipsTheHead(page);
            press(page, "main a[href='/notes/new']");
            type(page, "#f-words", "陪同银行客户经理看了二号车间，对方答复三日内给出授信意见。");
            press(page, "main .decision button.go");
            assertThat(page.locator(".said")).containsText("已记入工作实录");
            press(page, "main a[href='/reports/E019/2026-06-H1']");
            press(page, "button[formaction$='/submission']");
            assertThat(page.locator(".said")).containsText("已提交");
            assertThat(browser.complaints).isEmpty();
        }
    }

    /** From raising to the answer, three people, none with a mouse. */
    @Test
    void so_it_does_for_a_problem() {
        try (var browser = new Browser(port)) {
            var cadre = signedIn(browser, "孙艳");
            cadre.navigate("/problems/new");
            type(cadre, "#f-words", "厂区北门外污水井盖破损，货车绕行。");
            choose(cadre, "input[name=category][value=UTILITIES]");
            press(cadre, "main .decision button.go");
            if (cadre.locator("input[name=anyway]").count() > 0) {
                choose(cadre, "input[name=anyway]");
                press(cadre, "main .decision button.go");
            }
            assertThat(cadre.locator(".said")).isVisible();
            String path = URI.create(cadre.url()).getPath();
            var office = signedIn(browser, People.STATIONING);
            office.navigate(path);
            press(office, "main .deeds a[href$='/judgement']");
            press(office, "main .decision button.go");
            assertThat(office.locator(".said")).containsText("已交办");
            var unit = signedIn(browser, "徐丹");
            unit.navigate(path);
            press(unit, "main form[action$='/acceptance'] button");
            assertThat(unit.locator(".said")).containsText("已签收");
            press(unit, "main .deeds a[href$='/answer']");
            type(unit, "#f-words", "井盖已更换，路面已恢复通行。");
            press(unit, "main .decision button.go");
            assertThat(unit.locator(".said")).containsText("已答复");
            assertThat(browser.complaints).isEmpty();
        }
    }

    private static Page signedIn(Browser browser, String name) {
        var page = browser.fresh(1440, 900);
        page.navigate("/sign-in");
        var account = DemoDatabase.account(name);
        type(page, "#username", account.username());
        type(page, "#password", account.password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** A radio button or a box. Arrows go through the buttons of a group; the tabulator stops at one of them. */
    private static void choose(Page page, String selector) {
        String group = selector.replaceFirst("\\[value=.*", "");
        reach(page, group);
        for (int i = 0; i < 40 && !focused(page, selector); i++) page.keyboard().press("ArrowDown");
        if (!page.isChecked(selector)) page.keyboard().press("Space");
        assertThat(page.locator(selector)).isChecked();
    }

    private static boolean focused(Page page, String selector) {
        return (boolean) page.evaluate(
                "selector => !!document.activeElement && document.activeElement.matches(selector)", selector);
    }

    private static void theFirstStopSkipsTheHead(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
    }

    private static void type(Page page, String selector, String text) {
        reach(page, selector);
        page.keyboard().type(text);
    }

    private static void press(Page page, String selector) {
        reach(page, selector);
        page.evaluate("() => { document.body.dataset.before = 'yes'; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.readyState === 'complete' && !document.body.dataset.before");
    }

    /** By the tabulator, as far as it takes; the focus must be visible where it arrives. */
    private static void reach(Page page, String selector) {
        for (int stops = 0; stops < 120; stops++) {
            if (focused(page, selector)) {
                assertThat((boolean) page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                                + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
                        .as("the focus is seen on " + selector)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the keyboard: " + selector + " on " + page.url());
    }
}
