package cn.daodi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A cadre's morning without a mouse: sign in, take a note, submit the report; the focus is always seen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class KeyboardWalkTests {
    @LocalServerPort
    int port;

    @Test
    void the_keyboard_alone_suffices() throws IOException {
        var account = Files.readAllLines(DemoDatabase.DATA.resolve("demo-accounts.csv")).stream()
                .filter(line -> line.contains(",孙艳,"))
                .findFirst()
                .orElseThrow()
                .split(",");
        try (var browser = new Browser(port)) {
            var page = browser.fresh(1440, 900);
            page.navigate("/sign-in");
            type(page, "#username", account[3]);
            type(page, "#password", account[4]);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
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
            boolean there = (boolean) page.evaluate(
                    "selector => !!document.activeElement && document.activeElement.matches(selector)", selector);
            if (there) {
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
