package cn.daodi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.daodi.support.DemoDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** Everybody's own browser, signed in once; the demo county's accounts. */
final class Desks {
    private final Browser browser;
    private final Map<String, Page> open = new HashMap<>();

    Desks(Browser browser) {
        this.browser = browser;
    }

    /** This person's browser on this page. */
    Page of(String name, String path) {
        var page = open.computeIfAbsent(name, this::signedIn);
        page.navigate(path);
        return page;
    }

    private Page signedIn(String name) {
        var account = DemoDatabase.account(name);
        return browser.signedIn(account.username(), account.password());
    }

    /** Presses the button that sends a form there, and waits for what is said afterwards. */
    static void press(Page page, String deed, String said) {
        page.click("main form[action$='" + deed + "'] button, main button[formaction$='" + deed + "']");
        assertThat(page.locator(".said")).containsText(said);
    }

    /** Nothing is sent into the void; not even the form loaded anew has forgotten the words, until they are sent. */
    static void loseOnlyTheNetwork(Page page, String deed, String form, String words) {
        page.context().setOffline(true);
        page.click("main form[action$='" + deed + "'] button.go");
        assertThat(page.locator(".offline")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator(".offline")).isHidden();
        page.navigate(form);
        assertThat(page.locator("#f-words")).hasValue(words);
    }

    /** Presses it and is refused, with these words in the summary. */
    static void refused(Page page, String deed, String... words) {
        page.click("main form[action$='" + deed + "'] button, main button[formaction$='" + deed + "']");
        for (String word : words) assertThat(page.locator(".bad").first()).containsText(word);
    }

    /** Unfolds 退回, gives the reason and sends it back. */
    static void giveBack(Page page, String deed, String reason) {
        page.click("main summary");
        page.fill("main form[action$='" + deed + "'] textarea", reason);
        press(page, deed, "已退回");
    }

    static Locator duty(Page page, String words) {
        return page.locator(".todo").filter(new Locator.FilterOptions().setHasText(words));
    }
}
