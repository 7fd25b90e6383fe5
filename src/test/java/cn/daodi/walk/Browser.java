package cn.daodi.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's own Chromium; console errors are kept, since a violated policy shows there. */
public final class Browser implements AutoCloseable {
    public final List<String> complaints = new ArrayList<>();
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String base;

    public Browser(int port) {
        base = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--no-first-run",
                                "--disable-sync")));
    }

    /** A fresh browser of somebody, not signed in. */
    public Page fresh(int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, height)
                .setLocale("zh-CN"));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected =
                    message.text().contains("status of 422") || message.text().contains("status of 404");
            if (message.type().equals("error") && !expected) complaints.add(page.url() + " " + message.text());
        });
        return page;
    }

    public Page signedIn(String username, String password) {
        var page = fresh(1440, 900);
        signIn(page, username, password);
        return page;
    }

    public static void signIn(Page page, String username, String password) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main button.go");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Nothing serious for people who see, hear or move differently. */
    public static void accessible(Page page) {
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(serious).as(page.url()).isEmpty();
    }

    /** Nothing runs off the screen, nothing is unreadable for some; a picture is left for whoever wants to look. */
    public static void look(Page page, Path picture) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(picture.toString())
                .isTrue();
        accessible(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
