package cn.daodi.walk;

import static cn.daodi.walk.Desks.duty;
import static cn.daodi.walk.Desks.press;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * A problem from the enterprise's telephone to the call back: disputed, ruled, waiting for the enterprise, extended, answered twice,
 * confirmed. The next one like it goes by the ruling.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
class ProblemWalkTests {
    private static final Path LOOKS = Path.of("target/problem-walk");
    private static final String PIN = "2580";
    /** 县住房和城乡建设局, proposed by the division of duties. */
    private static final String FIRST_ASKED = "徐丹";
    /** 县交通运输局, by the ruling. */
    private static final String COMPETENT = "田一鸣";

    private static final String COMPETENT_UNIT = "县交通运输局";

    @LocalServerPort
    int port;

    private Desks desks;
    private Page owner;
    private String door;
    private String problem;

    @Test
    void from_the_telephone_to_the_call_back() {
        try (var browser = new Browser(port)) {
            desks = new Desks(browser);
            owner = browser.fresh(390, 844);
            everyConfirmationIsCalledBack();
            theOwnerOpensTheDoor();
            problem = theOwnerRaises("厂门口到省道三百米没有路灯，夜里货车进出不安全。");
            theOfficeAssignsByTheDutyTable();
            theFirstUnitDisputes();
            theOfficeRules();
            theOtherAcceptsAndWaits();
            theOwnerReplies();
            theDayIsMovedOnce();
            answered("县道路灯已立项，七月底前安装。");
            theOwnerSaysNotSolved();
            answered("八盏路灯已安装亮灯，请夜间查看。");
            theOwnerConfirms();
            theOfficeCallsBack();
            theNextOneGoesByTheRuling();
            assertThat(browser.complaints).isEmpty();
        }
    }

    private void everyConfirmationIsCalledBack() {
        var office = desks.of(People.STATIONING, "/problems/rules");
        office.fill("#f-callBackPercent", "100");
        press(office, "/problems/rules", "已保存");
    }

    private void theOwnerOpensTheDoor() {
        var office = desks.of(People.STATIONING, "/enterprises/E020/door");
        office.click("main form[action$='/door'] button");
        door = URI.create(office.locator(".slip code").innerText().strip()).getPath();
        owner.navigate(door);
        owner.fill("#f-pin", PIN);
        owner.fill("#f-repeated", PIN);
        owner.click("main form button.go");
        assertThat(owner.locator(".said")).isVisible();
    }

    /** Answers the problem's number. */
    private String theOwnerRaises(String words) {
        owner.navigate(door + "/problems/new");
        owner.fill("#f-words", words);
        owner.selectOption("#f-category", "UTILITIES");
        look(owner, "owner-raises");
        Desks.loseOnlyTheNetwork(owner, "/problems", door + "/problems/new", words);
        assertThat(owner.locator("#f-category")).hasValue("UTILITIES");
        press(owner, "/problems", "已提交");
        var link = owner.locator(
                "main a[href*='/problems/2']", new Page.LocatorOptions().setHasText(words.substring(0, 10)));
        String number = link.first().getAttribute("href").replaceFirst(".*/", "");
        owner.navigate(door + "/problems/new");
        assertThat(owner.locator("#f-words")).hasValue("");
        return number;
    }

    private void theOfficeAssignsByTheDutyTable() {
        assertThat(duty(desks.of(People.STATIONING, "/"), "研判问题 " + problem)).isVisible();
        var office = official(People.STATIONING, "/judgement");
        assertThat(office.locator(".said")).containsText("按职责分工，推荐由 县住房和城乡建设局 承办");
        look(office, "office-judges");
        press(office, "/judgement", "已交办");
    }

    private void theFirstUnitDisputes() {
        assertThat(duty(desks.of(FIRST_ASKED, "/"), "签收问题 " + problem)).isVisible();
        assertThat(official(FIRST_ASKED, "").locator(".standing")).containsText("签收期限");
        var unit = official(FIRST_ASKED, "/dispute");
        look(unit, "unit-disputes");
        unit.fill("#f-words", "该路段是县道，不属城市道路。");
        unit.fill("#f-basis", "县交通运输局“三定”规定第三条");
        unit.selectOption("#f-suggested", unit(unit, "#f-suggested"));
        press(unit, "/dispute", "异议已提出");
        owner.navigate(door + "/problems/" + problem);
        assertThat(owner.locator("main")).not().containsText("不属城市道路");
        assertThat(owner.locator("main")).containsText("正在交给承办单位");
    }

    private void theOfficeRules() {
        assertThat(duty(desks.of(People.STATIONING, "/"), "裁定异议：" + problem)).isVisible();
        var office = official(People.STATIONING, "/ruling");
        office.selectOption("#f-unit", unit(office, "#f-unit"));
        office.fill("#f-words", "县道及其附属照明由县交通运输局负责。");
        assertThat(office.locator("main")).containsText("不属城市道路");
        look(office, "office-rules");
        press(office, "/ruling", "已裁定，并存为先例");
    }

    private static String unit(Page page, String select) {
        return page.locator(select + " option", new Page.LocatorOptions().setHasText(COMPETENT_UNIT))
                .first()
                .getAttribute("value");
    }

    private void theOtherAcceptsAndWaits() {
        var unit = official(COMPETENT, "");
        assertThat(unit.locator("main a[href$='/dispute']")).hasCount(0);
        press(unit, "/acceptance", "已签收");
        look(unit, "unit-handles");
        unit = official(COMPETENT, "/waiting");
        unit.check("input[name=why][value=ENTERPRISE]");
        unit.fill("#f-words", "请提供夜间车次和装卸时段");
        press(unit, "/waiting", "已暂停计时");
        assertThat(unit.locator(".standing")).containsText("等待企业");
    }

    private void theOwnerReplies() {
        owner.navigate(door + "/problems/" + problem);
        assertThat(owner.locator("main")).containsText("在等你们的材料或意见");
        assertThat(owner.locator("main")).containsText("请提供夜间车次和装卸时段");
        owner.fill("#f-words", "每晚八点到十一点，约四十车次。");
        look(owner, "owner-problem");
        press(owner, "/replies", "已发出");
        var unit = official(COMPETENT, "");
        assertThat(unit.locator(".standing")).not().containsText("等待企业");
        assertThat(unit.locator(".standing")).containsText("答复期限");
        unit.check("input[name=kind][value=TO_ENTERPRISE]");
        unit.fill("#f-words", "收到，明晚到现场查看。");
        press(unit, "/replies", "已发出");
        assertThat(unit.locator(".standing")).containsText("首次联系企业");
    }

    private void theDayIsMovedOnce() {
        var unit = official(COMPETENT, "/asking");
        unit.check("input[name=kind][value=EXTENSION]");
        unit.fill("#f-words", "灯杆采购需要两周。");
        unit.fill("#f-day", "2026-07-03");
        look(unit, "unit-asks");
        press(unit, "/asking", "申请已提出");
        assertThat(duty(desks.of(People.STATIONING, "/"), "延期申请：" + problem)).isVisible();
        var office = official(People.STATIONING, "/decision");
        assertThat(office.locator("main")).containsText("灯杆采购需要两周");
        office.check("input[name=granted][value=yes]");
        look(office, "office-decides");
        press(office, "/decision", "已审批");
        assertThat(official(COMPETENT, "").locator(".until")).containsText("07-03");
    }

    private void answered(String words) {
        var unit = official(COMPETENT, "/answer");
        unit.fill("#f-words", words);
        press(unit, "/answer", "已答复，等待企业评价");
        owner.navigate(door);
        assertThat(owner.locator("main")).containsText("请说说解决了没有");
        owner.navigate(door + "/problems/" + problem);
        assertThat(owner.locator("main")).containsText(words);
        owner.click(".warn a[href$='/verdict']");
    }

    private void theOwnerSaysNotSolved() {
        owner.check("input[name=solved][value=false]");
        owner.fill("#f-pin", PIN);
        owner.click("main form[action$='/verdict'] button.go");
        assertThat(owner.locator("main")).containsText("没有解决的，请写明还差什么");
        look(owner, "owner-verdict-refused");
        owner.fill("#f-remaining", "等不到七月底，请先装厂门口的。");
        owner.fill("#f-pin", PIN);
        press(owner, "/verdict", "评价已收到");
        var unit = official(COMPETENT, "");
        assertThat(unit.locator(".standing")).containsText("第 2 次办理");
        assertThat(unit.locator("main")).containsText("请先装厂门口的");
        look(unit, "unit-again");
    }

    private void theOwnerConfirms() {
        owner.check("input[name=solved][value=true]");
        owner.check("input[name=satisfaction][value=SATISFIED]");
        owner.fill("#f-pin", PIN);
        look(owner, "owner-verdict");
        press(owner, "/verdict", "评价已收到");
        assertThat(owner.locator("main")).containsText("驻企办可能来电回访");
        assertThat(official(COMPETENT, "").locator("main .chip", new Page.LocatorOptions().setHasText("满意")))
                .hasCount(0);
    }

    private void theOfficeCallsBack() {
        assertThat(duty(desks.of(People.STATIONING, "/"), "电话回访：" + problem)).isVisible();
        var office = official(People.STATIONING, "/call-back");
        office.check("input[name=outcome][value=SOLVED]");
        office.fill("#f-words", "厂长说夜间照明正常。");
        press(office, "/call-back", "回访已记录");
        assertThat(office.locator(".standing")).containsText("已销号");
        look(office, "office-closed");
        owner.navigate(door + "/problems");
        assertThat(owner.locator("main")).containsText("已解决");
        look(owner, "owner-problems");
    }

    private void theNextOneGoesByTheRuling() {
        String first = problem;
        problem = theOwnerRaises("厂门口到货场的路没有路灯，夜里货车进出不安全。");
        var office = official(People.STATIONING, "/judgement");
        assertThat(office.locator(".said")).containsText("按问题 " + first + " 的裁定先例，推荐由 " + COMPETENT_UNIT);
        assertThat(office.locator("#f-unit option[selected]")).hasText(COMPETENT_UNIT);
        look(office, "office-precedent");
        press(office, "/judgement", "已交办");
        assertThat(official(COMPETENT, "").locator(".standing")).containsText(COMPETENT_UNIT);
    }

    private Page official(String name, String deed) {
        return desks.of(name, "/problems/" + problem + deed);
    }

    private static void look(Page page, String name) {
        Browser.look(page, LOOKS.resolve(name + ".png"));
    }
}
