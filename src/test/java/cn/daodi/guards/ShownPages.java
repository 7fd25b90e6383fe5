package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Role;
import cn.daodi.platform.signin.SetupLinks;
import cn.daodi.support.People;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every page of the demo county, looked at once in both languages by somebody who may see it; forms also refused. */
class ShownPages {
    static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final String NOBODY = "";
    /** Who opens which page; also what {@link AccessibilityTests} looks at. */
    static final Map<String, List<String>> OPENED = new LinkedHashMap<>();

    static {
        OPENED.put(People.CADRE, split("""
                / /notes /notes/new /notes/{number} /reports /reports/{number}/{period} /reports/E001/2026-05-H2 /reports/E001/2026-05-H2/restatement
                /enterprises/{number} /enterprises/{number}/survey /enterprises/{number}/survey/edit /enterprises/{number}/survey/{code}
                /enterprises/{number}/inspections /contacts /contacts/new?enterprise=E001
                /contacts/entries/new?enterprise=E001 /contacts/{number} /contacts/entries/{number}
                /e/{token} /e/{token}/entries/{number} /e/{token}/consents/{stationing} /e/{token}/contacts/{number} /e/{token}/file
                /e/{token}/problems /e/{token}/problems/new /e/{token}/problems/{number} /e/{token}/problems/{number}/verdict
                /e/{token}/cadre /e/{token}/inspections
                /enterprises/{number}/stationings/{id}/statement /account /problems/duties /inbox /inbox/{digest} /feedback /calendar /campaign /search?q=E00 /api
                /plans/{number} /plans/{number}?edition=1 /plans/{number}/amendment /plans/{number}/visits/new
                /plans/{number}/measures/{measure}/completion /plans/E001/measures/E001-M3/completion
                /problems /problems?view=ALL /problems?view=MINE /problems/new /problems/{number} /problems/{number}/withdrawal
                /problems/{number}/verdict"""));
        OPENED.put(People.STATIONING, split("""
                / /notes /reports /reports/list /reports/queue /search?q=E00 /enterprises /enterprises/new /enterprises/{number} /subjects/{number}/pause /subjects/{number}/ending
                /enterprises/{number}/edit /enterprises/{number}/stationings /enterprises/{number}/stationings/new
                /enterprises/{number}/stationings/{id}/consent /enterprises/{number}/stationings/{id}/end
                /enterprises/{number}/stationings/{id}/succession /imports /imports/{number} /imports/{number}?show=all /feedback
                /directory /directory/units /directory/units/{id} /directory/units/{id}/posts /directory/leaders
                /directory/posts/{id} /directory/posts/{id}/tenures /directory/posts/{id}/deputies
                /directory/units/{id}/closing /directory/posts/{id}/closing /directory/posts/{id}/vacancy
                /directory/posts/{id}/deputies/{deputy}/end
                /survey-outline /survey-outline/new /survey-outline/{code} /contacts/rules /enterprises/{number}/door /cadre-wishes
                /problems/duties /problems/duties/LAND /problems/rules /problems/rules?preset=jiaozuo
                /problems /problems?view=DESK /problems?view=OVERDUE&category=UTILITIES /problems?view=CLOSED&sort=due /problems/new
                /problems/{number} /problems/{number}/judgement /problems/{number}/ruling /problems/{number}/decision /problems/{number}/referral
                /problems/{number}/review /problems/{number}/asking /problems/{number}/call-back /problems/{number}/verdict /problems/rates
                /problems/{as-REGISTERED} /problems/{as-REGISTERED}/judgement /problems/{as-REGISTERED}/asking /problems/{as-ASSIGNED}
                /problems/{as-DISPUTED} /problems/{as-DISPUTED}/ruling /problems/{as-HANDLING} /problems/{as-ANSWERED} /problems/{as-CONFIRMED}
                /problems/{as-CARRIED} /problems/{as-CLOSED}
                /calendar /campaign /campaign?year=2031 /plans?state=SUBMITTED /plans/E009 /plans/E012 /plans/E033
                /briefs /briefs/2026-05-H2 /briefs/2026-05-H2/figures/RECEIVED?kind=ENTERPRISE /briefs/2026-06-H1 /reports/E019/2026-06-H1/entry /reports/E019/2026-06-H1/exception
                /instructions /instructions/{number} /papers /papers/brief /plans/print
                /papers/responsibilities/print?sources=true /reports/E001/2026-05-H2/print?sources=true /briefs/2026-05-H2/print"""));
        OPENED.put("雷春梅", split("/plans/E033/edit"));
        OPENED.put(People.INVESTMENT, split("""
                / /task-forces /task-forces/new /task-forces/{number} /task-forces/{number}/edit
                /task-forces/{number}/members /reports/queue /plans /plans/T02"""));
        OPENED.put(
                People.LEADER,
                split(
                        "/ /reports /enterprises /task-forces /plans /plans/E023 /plans/print /briefs/2026-05-H2 /briefs/2026-05-H2/figures/BEHIND"));
        OPENED.put(People.SECRETARIAT, split("""
                / /briefs /briefs/2026-05-H2 /instructions /instructions/new?period=2026-05-H2
                /instructions/new?period=2026-05-H2&subject=E001"""));
        OPENED.put(
                People.CHIEF,
                split(
                        "/ /briefs /briefs/2026-05-H2 /briefs/2026-05-H2/print?sources=true /leaders/{post}/overview?sources=true /instructions"));
        OPENED.put(People.UNIT_HEAD, split("/ /instructions /instructions/{number}"));
        OPENED.put(People.LIAISON, split("""
                / /problems /problems?view=UNIT /problems/{number} /problems/{number}/dispute /problems/{number}/sending-on
                /problems/{number}/waiting /problems/{number}/answer /problems/{number}/asking /problems/rates"""));
        OPENED.put(People.SYS_ADMIN, split("/ /inbox /admin/accounts /admin/demo-clock"));
        OPENED.put(People.SEC_ADMIN, split("/ /admin/roles"));
        OPENED.put(People.AUDITOR, split("/ /admin/audit"));
    }

    private static List<String> split(String paths) {
        return List.of(paths.split("\\s+"));
    }

    /** The pattern filled with an object this person may open. */
    static String path(JdbcClient jdbc, HttpMethod method, String name, String pattern) {
        var role = name.equals(People.LIAISON) || name.equals(People.LEADER) ? Role.LIAISON : Role.CADRE;
        return new RouteObjects(jdbc)
                .paths(new Route(method.name(), pattern), role.name())
                .getFirst();
    }

    private final MockMvcTester pages;
    private final DemoRoster roster;
    private final SetupLinks links;
    private final JdbcClient jdbc;
    private final List<ShownPage> looked = new ArrayList<>();

    ShownPages(MockMvcTester pages, DemoRoster roster, SetupLinks links, JdbcClient jdbc) {
        this.pages = pages;
        this.roster = roster;
        this.links = links;
        this.jdbc = jdbc;
    }

    /** A page as it was answered. */
    record ShownPage(String view, String language, String path, String html) {
        String place() {
            return language + " " + path + " (" + view + ")";
        }
    }

    List<ShownPage> look() throws UnsupportedEncodingException {
        for (var language : LANGUAGES) {
            for (var opened : OPENED.entrySet())
                get(language, opened.getKey(), 200, opened.getValue().toArray(String[]::new));
            records(language);
            shownOnce(language);
            visitors(language);
            refusals(language);
        }
        return List.copyOf(looked);
    }

    /** A report in each of its states, as the office and as its writer's unit see it. */
    private void records(String language) throws UnsupportedEncodingException {
        var reports = jdbc.sql("""
                select distinct on (r.kind, r.state) '/reports/' || s.number || '/' || r.period as path, t.person_name
                  from reporting.report r
                  join directory.v_subject s on s.county = r.county and s.id = r.subject
                  join directory.v_tenure t on t.county = r.county and t.post = r.drafter and t.to_day is null
                 where r.county = '239921' and r.period = '2026-06-H1' order by r.kind, r.state, s.number""")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(4);
        for (var report : reports) {
            get(language, report.get(1), 200, report.get(0));
            get(language, People.STATIONING, 200, report.get(0));
            get(language, People.INVESTMENT, 200, report.get(0));
        }
    }

    private void shownOnce(String language) throws UnsupportedEncodingException {
        post(language, People.SYS_ADMIN, 200, "/admin/accounts/{person}/slip", "");
        post(language, People.CADRE, 200, "/account/token", "");
        post(language, People.STATIONING, 200, "/enterprises/E003/door", "until=2027-01-31");
    }

    private void visitors(String language) throws UnsupportedEncodingException {
        get(
                language,
                NOBODY,
                200,
                "/sign-in",
                "/sign-in?refused=wrong",
                "/sign-in?refused=locked",
                "/sign-in?refused=no-post",
                "/sign-in?out",
                "/activation",
                "/setup/" + links.make());
        get(language, NOBODY, 404, "/setup/unknown", "/e/239921-" + "B".repeat(32));
        get(language, NOBODY, 200, "/e/{token}", "/e/{token}/problems");
        String fresh = new RouteObjects(jdbc).door("E033");
        jdbc.sql(
                        "update enterprises.door set pin = null where token_sha = encode(sha256(convert_to(:token, 'UTF8')), 'hex')")
                .param("token", fresh)
                .update();
        get(language, NOBODY, 200, "/e/" + fresh + "/pin");
        post(language, NOBODY, 422, "/e/" + fresh + "/pin", "pin=1234&repeated=1234");
        post(language, NOBODY, 422, "/e/{token}/entries/{number}", "kind=REFUSE&pin=");
        post(language, NOBODY, 422, "/e/{token}/contacts/{number}", "confirmed=false&words=");
        post(language, NOBODY, 422, "/e/{token}/problems", "words=");
        post(language, NOBODY, 422, "/e/{token}/inspections", "unit=&matter=");
        post(language, NOBODY, 422, "/e/{token}/file", "year=2025&answer-staff=x");
    }

    /** Forms shown again with what is wrong in them. */
    private void refusals(String language) throws UnsupportedEncodingException {
        get(language, People.CADRE, 404, "/enterprises/E999", "/admin/audit", "/notes/2026-9999");
        post(language, People.CADRE, 422, "/notes", "subject=E001&words=&day=");
        post(language, People.CADRE, 422, "/account/password", "present=x&password=x&repeated=y");
        post(language, People.CADRE, 422, "/account/mail", "address=x");
        post(language, People.CADRE, 422, "/feedback", "words=&page=/");
        post(language, People.CADRE, 422, "/notes/{number}/withdrawal", "reason=");
        post(language, People.CADRE, 422, "/contacts", "enterprise=E001&way=ON_SITE&findings=&day=");
        post(language, People.CADRE, 422, "/contacts/entries", "enterprise=E001&day=2026-06-20&starts=09:30&purpose=x");
        post(language, People.CADRE, 422, "/contacts/entries/{number}/cancellation", "reason=");
        post(language, People.CADRE, 422, "/contacts/{number}/withdrawal", "reason=");
        post(language, People.CADRE, 422, "/enterprises/{number}/inspections", "unit=&matter=");
        post(language, People.STATIONING, 422, "/survey-outline", "label=&position=1&kind=CHOICE&source=AUTHORITY");
        post(language, People.CADRE, 422, "/plans/{number}/visits", "kind=MOVED&words=");
        post(language, People.CADRE, 422, "/plans/{number}/submission", "version=0&what.0=x&due.0=2031-01-01");
        post(language, People.CADRE, 422, "/plans/{number}/amendment", "version=0&reason=&move.E001-M3=2026-01-01");
        post(language, People.CADRE, 422, "/plans/E001/measures/E001-M3/completion", "words=");
        post(language, People.STATIONING, 422, "/problems/rules", "preset=own&judge.amount=x");
        post(language, People.STATIONING, 422, "/problems/duties/LAND", "handler=&version=1");
        problems(language);
        post(language, People.STATIONING, 422, "/enterprises", "name=");
        post(language, People.STATIONING, 422, "/enterprises/{number}/stationings/{id}/consent", "saidBy=&on=");
        post(language, People.STATIONING, 422, "/enterprises/{number}/stationings/{id}/end", "reason=&lastDay=");
        post(language, People.STATIONING, 422, "/directory/units", "name=");
        post(language, People.STATIONING, 422, "/campaign", "name=&startsOn=");
        post(language, People.INVESTMENT, 422, "/task-forces", "name=");
    }

    private void problems(String language) throws UnsupportedEncodingException {
        post(language, People.CADRE, 422, "/problems", "enterprise=E001&words=");
        post(language, People.CADRE, 422, "/problems/{number}/verdict", "enterprise=E001");
        post(language, People.CADRE, 422, "/problems/{number}/withdrawal", "reason=");
        post(language, People.CADRE, 422, "/problems/{number}/replies", "words=");
        for (var deed : List.of("judgement", "ruling", "decision", "referral", "review", "asking", "call-back"))
            post(language, People.STATIONING, 422, "/problems/{number}/" + deed, "words=");
        for (var deed : List.of("dispute", "sending-on", "waiting", "answer"))
            post(language, People.LIAISON, 422, "/problems/{number}/" + deed, "words=");
    }

    private void get(String language, String name, int status, String... paths) throws UnsupportedEncodingException {
        for (var path : paths) ask(HttpMethod.GET, language, name, status, path, "");
    }

    private void post(String language, String name, int status, String path, String fields)
            throws UnsupportedEncodingException {
        ask(HttpMethod.POST, language, name, status, path, fields);
    }

    private void ask(HttpMethod method, String language, String name, int status, String pattern, String fields)
            throws UnsupportedEncodingException {
        String path = path(jdbc, method, name, pattern);
        var request = pages.method(method).uri(path).cookie(new Cookie("daodi-lang", language));
        if (method == HttpMethod.POST)
            request.contentType("application/x-www-form-urlencoded").content(fields.getBytes(StandardCharsets.UTF_8));
        if (!name.equals(NOBODY)) request.with(People.as(roster, name));
        var answer = request.exchange().getMvcResult();
        assertThat(answer.getResponse().getStatus())
                .as("%s %s %s as %s", language, method, path, name)
                .isEqualTo(status);
        assertThat(answer.getModelAndView()).as(path).isNotNull();
        looked.add(new ShownPage(
                answer.getModelAndView().getViewName(),
                language,
                path,
                answer.getResponse().getContentAsString(StandardCharsets.UTF_8)));
    }
}
