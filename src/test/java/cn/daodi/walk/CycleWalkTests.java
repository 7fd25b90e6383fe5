package cn.daodi.walk;

import static cn.daodi.walk.Desks.duty;
import static cn.daodi.walk.Desks.giveBack;
import static cn.daodi.walk.Desks.press;
import static cn.daodi.walk.Desks.refused;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.support.CopiedDemo;
import cn.daodi.support.People;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole half-month cycle in a browser, over two periods of the demo clock and as everybody who has a part in it: a late
 * plan, a promise kept and one broken twice, returns, "no change", a correction and a released brief.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CopiedDemo.class)
@DirtiesContext
class CycleWalkTests {
    private static final String CADRE = "雷春梅";
    private static final String JUNE = "/reports/E033/2026-06-H2";

    @LocalServerPort
    int port;

    private Desks desks;

    @Test
    void from_a_late_plan_to_a_released_brief() throws IOException {
        try (var browser = new Browser(port)) {
            desks = new Desks(browser);
            aLatePlanIsRefusedReturnedAndReceived();
            theUnitsAreToCheckFromJulyOn();
            forward("2026-06-30T09:05");
            behindInJuneWithAPromise();
            twoBrokenPromisesReachTheSponsorAndTheDeputy();
            nothingNewInOneClick();
            forward("2026-07-08T15:00");
            theMeasureIsDoneAndAnotherOneMoved();
            forward("2026-07-15T09:00");
            thePromiseIsKept();
            theLiaisonTheHeadAndTheOffice();
            theReportOfJuneIsCorrected();
            theBriefIsReleasedAndDownloaded();
            assertThat(browser.complaints).isEmpty();
        }
    }

    private void forward(String to) {
        var page = desks.of(People.SYS_ADMIN, "/admin/demo-clock");
        page.fill("input[name=to]", to);
        press(page, "/admin/demo-clock", "演示时间已往前走");
    }

    private void aLatePlanIsRefusedReturnedAndReceived() {
        var cadre = desks.of(CADRE, "/");
        assertThat(duty(cadre, "填报工作计划").locator(".due")).containsText("逾期 1月30日");
        cadre = desks.of(CADRE, "/plans/E033/edit");
        refused(cadre, "/submission", "与企业谁商定：请填写此项", "目标：请填写此项", "请至少列出一项措施");
        cadre.fill("#f-workedWith", "雷鸣（厂长）");
        cadre.fill("#f-aim", "年底前完成两台电炉改造，吨铸件电耗下降两成。");
        measure(cadre, 0, "一号电炉基础改造", "2026-06-25");
        measure(cadre, 1, "一号电炉安装调试", "2026-07-10");
        press(cadre, "/submission", "已提交");
        assertThat(cadre.locator("main")).containsText("晚于期限");
        giveBack(desks.of(People.STATIONING, "/plans/E033"), "/return", "请写明一号电炉的吨位。");
        assertThat(desks.of(CADRE, "/inbox").locator("main")).containsText("退回工作计划：请写明一号电炉的吨位。");
        cadre = desks.of(CADRE, "/plans/E033/edit");
        cadre.fill("#f-aim", "年底前完成两台五吨电炉改造，吨铸件电耗下降两成。");
        press(cadre, "/submission", "已提交");
        var office = desks.of(People.STATIONING, "/plans/E033");
        press(office, "/receipt", "已接收，计划定稿");
        assertThat(office.locator("main")).containsText("没有待接收的计划和修订");
    }

    private static void measure(Page page, int place, String what, String due) {
        page.fill("[id='f-what." + place + "']", what);
        page.selectOption(
                "[id='f-owner." + place + "']",
                page.locator("[id='f-owner." + place + "'] option").last().getAttribute("value"));
        page.fill("[id='f-due." + place + "']", due);
        page.fill("[id='f-sign." + place + "']", "监理签字");
    }

    private void theUnitsAreToCheckFromJulyOn() {
        var office = desks.of(People.STATIONING, "/campaign");
        office.click("main summary");
        office.check("main form [name=unitCheck]");
        office.click("main form button.go");
        assertThat(office.locator(".said")).isVisible();
    }

    private void behindInJuneWithAPromise() {
        var cadre = desks.of(CADRE, JUNE);
        refused(cadre, "/submission", "请选择滞后原因", "请写明整改措施", "请写明承诺完成日期");
        cadre.selectOption("select[name=cause]", "MONEY");
        cadre.fill("textarea[name=remedy]", "与银行商定7月上旬放款，先垫资完成基础浇筑。");
        cadre.fill("input[name=promisedOn]", "2026-07-08");
        press(cadre, "/submission", "已提交");
        giveBack(desks.of(People.STATIONING, JUNE), "/return", "请补充已完成的工程量。");
        cadre = desks.of(CADRE, JUNE);
        assertThat(cadre.locator(".warn")).containsText("请补充已完成的工程量。");
        cadre.fill("textarea[name='new.PROGRESS']", "一号电炉基础已浇筑 60%，约 42 立方米。");
        press(cadre, "/submission", "已提交");
        press(desks.of(People.STATIONING, JUNE), "/receipt", "已接收。以下是下一份");
        assertThat(desks.of(CADRE, JUNE).locator(".decision"))
                .containsText(Pattern.compile(People.STATIONING + ".* 于 2026-06-30"));
    }

    private void twoBrokenPromisesReachTheSponsorAndTheDeputy() {
        var cadre = desks.of("徐勇", "/reports/E030/2026-06-H2");
        cadre.check("input[value=BROKEN]");
        cadre.fill("[name=promiseWords]", "供电方案评审推迟，未取得接入批复。");
        cadre.selectOption("select[name=cause]", "FACTORS");
        cadre.fill("textarea[name=remedy]", "请县自然资源局、供电公司现场办公。");
        cadre.fill("input[name=promisedOn]", "2026-07-10");
        press(cadre, "/submission", "已提交");
        var sponsor = desks.of("张欣", "/");
        assertThat(duty(sponsor, "林川县雪乡旅游开发有限公司 连续两期承诺未兑现")).isVisible();
        String post = sponsor.locator("main a[href^='/leaders/']")
                .getAttribute("href")
                .split("/")[2];
        var office = desks.of(People.STATIONING, "/directory/posts/" + post + "/deputies");
        office.selectOption(
                "select[name=person]",
                office.locator("select[name=person] option", new Page.LocatorOptions().setHasText("陈玉兰"))
                        .getAttribute("value"));
        office.fill("input[name=from]", "2026-06-30");
        office.fill("input[name=to]", "2026-08-31");
        office.fill("[name=reason]", "领导外出学习");
        press(office, "/deputies", "代理已安排");
        assertThat(duty(desks.of("陈玉兰", "/"), "连续两期承诺未兑现")).isVisible();
    }

    private void nothingNewInOneClick() {
        press(desks.of("邹平", "/reports/E026/2026-06-H2"), "/no-change", "已提交");
        var late = desks.of(People.LIAISON, "/reports/T01/2026-06-H2");
        assertThat(late.locator("main button[formaction$='/no-change']")).hasCount(0);
    }

    private void theMeasureIsDoneAndAnotherOneMoved() {
        var cadre = desks.of(CADRE, "/plans/E033/measures/E033-M1/completion");
        cadre.fill("[name=words]", "7月7日监理签字，基础验收合格。");
        cadre.fill("input[name=day]", "2026-07-07");
        press(cadre, "/completion", "已报完成");
        cadre = desks.of(CADRE, "/plans/E033/amendment");
        cadre.fill("[name='move.E033-M2']", "2026-07-30");
        cadre.fill("[name=reason]", "银行放款推迟，电炉到货延后。");
        press(cadre, "/amendment", "已提交");
        var office = desks.of(People.STATIONING, "/plans/E033");
        press(office, "/amendment/receipt", "修订已接收");
        assertThat(office.locator("main")).containsText("原定 2026-07-10");
    }

    private void thePromiseIsKept() {
        var cadre = desks.of(CADRE, "/reports/E033/2026-07-H1");
        assertThat(cadre.locator(".promise")).containsText("2026-07-08");
        refused(cadre, "/submission", "请说明 2026-07-08 前的承诺是否兑现");
        cadre.check("input[value=KEPT]");
        press(cadre, "/submission", "已提交");
        press(desks.of(People.SECRETARIAT, "/reports/E033/2026-07-H1"), "/check", "审核");
    }

    private void theLiaisonTheHeadAndTheOffice() {
        String path = "/reports/T03/2026-07-H1";
        press(desks.of("邵玉兰", path), "/no-change", "已提交");
        assertThat(desks.of(People.INVESTMENT, path).locator("main form[action$='/receipt']"))
                .hasCount(0);
        var head = desks.of("常春梅", "/");
        assertThat(duty(head, "农副产品产业")).isVisible();
        press(desks.of("常春梅", path), "/check", "审核");
        press(desks.of(People.INVESTMENT, path), "/receipt", "已接收");
    }

    private void theReportOfJuneIsCorrected() {
        var cadre = desks.of(CADRE, JUNE + "/restatement");
        cadre.fill("[name=reason]", "浇筑量按监理核实数更正。");
        press(cadre, "/restatement", "已打开更正");
        cadre.locator("textarea[name^='line.']").first().fill("一号电炉基础已浇筑 55%，约 38 立方米（监理核实）。");
        press(cadre, "/submission", "已提交");
        press(desks.of(People.STATIONING, JUNE), "/receipt", "已接收");
        var page = desks.of(People.STATIONING, JUNE);
        assertThat(page.locator(".paper")).containsText("约 38 立方米");
        assertThat(desks.of(People.STATIONING, JUNE + "?edition=1").locator(".paper"))
                .containsText("约 42 立方米");
    }

    private void theBriefIsReleasedAndDownloaded() throws IOException {
        String path = "/briefs/2026-06-H2";
        for (String office : new String[] {People.STATIONING, People.INVESTMENT}) {
            var page = desks.of(office, path);
            press(page, "/compilation", "已汇编");
            press(page, "/handing", "已交县委办");
        }
        var secretariat = desks.of(People.SECRETARIAT, "/");
        assertThat(duty(secretariat, "合成发布半月工作专报")).isVisible();
        secretariat = desks.of(People.SECRETARIAT, path);
        press(secretariat, "/release", "已发布并编号存档");
        var link = secretariat.locator("main a[href$='/paper.docx']").first();
        var paper = secretariat.waitForDownload(link::click);
        try (var docx = new ZipFile(paper.path().toFile())) {
            var text = new String(
                    docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes());
            assertThat(text).contains("恒力铸造").contains("38 立方米");
        }
        Files.delete(paper.path());
        assertThat(desks.of(People.CHIEF, path).locator(".paper")).containsText("恒力铸造");
    }
}
