package cn.daodi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.CopiedDemo;
import cn.daodi.support.DemoDatabase;
import cn.daodi.support.Holders;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * An owner who has never seen the product, and the cadre, both on their telephones: the link, the PIN, consent, a refused visit, the
 * file, a problem and its answer.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class GuestWalkTests {
    /** Its consent is outstanding. */
    private static final String ENTERPRISE = "/enterprises/E006";

    private static final Path LOOKS = Path.of("target/guest-walk");

    @Autowired
    DemoRoster roster;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Page cadre;
    private Page owner;

    @Test
    void from_the_link_to_the_judged_problem() {
        try (var browser = new Browser(port)) {
            String door = theOfficeIssuesTheLink(new Desks(browser));
            cadre = telephone(browser);
            signIn(cadre, new Holders(roster, jdbc).of("E006", "CADRE").name());
            owner = telephone(browser);
            theCadreBooksAVisit();
            theOwnerChoosesAPin(door);
            theOwnerConsents();
            theOwnerRefusesTheVisit();
            theOwnerCorrectsTheFile();
            theOwnerAsksForHelp();
            theUnitAnswers();
            theCadreNotesACall();
            theOwnerReadsIt(door);
            assertThat(browser.complaints).isEmpty();
        }
    }

    private static Page telephone(Browser browser) {
        return browser.fresh(390, 844);
    }

    private void signIn(Page page, String name) {
        var account = DemoDatabase.account(name);
        Browser.signIn(page, account.username(), account.password());
    }

    private String theOfficeIssuesTheLink(Desks desks) {
        var office = desks.of(People.STATIONING, ENTERPRISE + "/door");
        look(office, "office-door");
        office.click("main form[action$='/door'] button");
        assertThat(office.locator(".slip img")).isVisible();
        look(office, "office-card");
        return URI.create(office.locator(".slip code").innerText().strip()).getPath();
    }

    private void theCadreBooksAVisit() {
        cadre.navigate("/contacts/entries/new?enterprise=E006");
        cadre.fill("#f-day", "2026-06-24");
        cadre.fill("#f-purpose", "了解技改项目进度");
        look(cadre, "cadre-books");
        send(cadre, "/contacts/entries", "待企业答复");
        look(cadre, "cadre-entry");
    }

    private void theOwnerChoosesAPin(String door) {
        owner.navigate(door);
        look(owner, "owner-pin");
        owner.fill("#f-pin", "1234");
        owner.fill("#f-repeated", "1234");
        owner.click("main form button.go");
        assertThat(owner.locator("main")).containsText("口令太简单");
        owner.fill("#f-pin", "2580");
        owner.fill("#f-repeated", "2580");
        owner.click("main form button.go");
        assertThat(owner.locator(".said")).isVisible();
        look(owner, "owner-home");
    }

    private void theOwnerConsents() {
        owner.click(".warn a[href*='/consents/']");
        look(owner, "owner-consent");
        owner.fill("#f-pin", "2580");
        send(owner, "", "已同意派驻");
    }

    private void theOwnerRefusesTheVisit() {
        owner.click(".warn a[href*='/entries/']");
        owner.check("input[value=REFUSE]");
        owner.fill("#f-words", "正值检修，七月再来");
        look(owner, "owner-entry");
        send(owner, "", "口令是 4 至 8 位数字");
        assertThat(owner.locator("#f-words")).hasValue("正值检修，七月再来");
        owner.fill("#f-pin", "2580");
        send(owner, "", "关于本企业的联系记录");
        assertThat(owner.locator(".warn a[href*='/entries/']")).hasCount(0);
    }

    private void theOwnerCorrectsTheFile() {
        owner.click("main a[href$='/file']");
        owner.fill("#f-answer-staff", "很多人");
        look(owner, "owner-file");
        owner.click("main form button.go");
        assertThat(owner.locator(".wrong").first()).isVisible();
        owner.fill("#f-answer-staff", "318");
        send(owner, "", "关于本企业的联系记录");
    }

    private void theOwnerAsksForHelp() {
        owner.click("main a[href$='/problems/new']");
        owner.fill("#f-words", "缺十名焊工，请帮忙联系技校");
        send(owner, "/problems", "请先改正");
        owner.selectOption("#f-category", "LABOUR");
        look(owner, "owner-problem-form");
        send(owner, "/problems", "驻企办正在研判");
        look(owner, "owner-problems");
    }

    /** In the place of the unit's own pages, which have walks of their own. */
    private void theUnitAnswers() {
        jdbc.sql("""
                with answered as (
                  update problems.problem set state = 'ANSWERED', pause = 'ENTERPRISE', answered_at = now(), due_at = null,
                         handler = (select min(id) from directory.unit where county = problem.county)
                   where words like '缺十名焊工%' returning county, id)
                insert into problems.reply (county, problem, kind, words, said_name, said_title, said_at)
                select county, id, 'ANSWER', '周五带技校老师上门对接', '某某', '县人社局', now() from answered""").update();
    }

    private void theCadreNotesACall() {
        cadre.navigate("/contacts/new?enterprise=E006");
        cadre.check("input[value=TELEPHONE]");
        cadre.fill("#f-findings", "检修到月底，缺焊工十名");
        look(cadre, "cadre-contact-form");
        send(cadre, "/contacts", "检修到月底，缺焊工十名");
        look(cadre, "cadre-contact");
        cadre.navigate("/contacts");
        look(cadre, "cadre-contacts");
        cadre.navigate(ENTERPRISE);
        look(cadre, "cadre-enterprise");
        cadre.navigate(ENTERPRISE + "/survey/staff");
        look(cadre, "cadre-survey-history");
        cadre.navigate("/inbox");
        assertThat(cadre.locator("main")).containsText("正值检修，七月再来");
    }

    private void theOwnerReadsIt(String door) {
        owner.navigate(door);
        assertThat(owner.locator("main")).containsText("请说说解决了没有");
        assertThat(owner.locator("main")).containsText("检修到月底，缺焊工十名");
        owner.click("main a[href*='/problems/2']");
        assertThat(owner.locator("main")).containsText("周五带技校老师上门对接");
        look(owner, "owner-problem");
        owner.click(".warn a[href$='/verdict']");
        owner.check("input[name=solved][value=true]");
        owner.check("input[name=satisfaction][value=SATISFIED]");
        owner.fill("#f-pin", "2580");
        look(owner, "owner-verdict");
        send(owner, "/verdict", "周五带技校老师上门对接");
        owner.navigate(door);
        look(owner, "owner-at-last");
    }

    private static void send(Page page, String action, String words) {
        page.click(action.isEmpty() ? "main form button.go" : "main form[action$='" + action + "'] button.go");
        assertThat(page.locator("main")).containsText(words);
    }

    private static void look(Page page, String name) {
        Browser.look(page, LOOKS.resolve(name + ".png"));
    }
}
