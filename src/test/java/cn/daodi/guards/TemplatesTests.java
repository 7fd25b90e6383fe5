package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.kernel.Role;
import cn.daodi.platform.signin.SetupLinks;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** Every page of both languages is shown once to somebody who may see it, and says everything in that language. */
@DemoTest
class TemplatesTests {
    private static final Path FOLDER = Path.of("src/main/jte");
    /** What pages are put together from. */
    private static final Set<String> PIECES = Set.of("layout", "form", "field", "select", "hidden", "said", "submit", "version");
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final String NOBODY = "";
    private static final Pattern DOTTED = Pattern.compile("(?<![\\w.@/-])[a-z][a-z0-9-]*(?:\\.[\\w-]+)+");
    private static final Pattern SAID = Pattern.compile("(?s)>([^<]+)<| (?:title|placeholder|aria-label|data-label)=\"([^\"]+)\"");
    private static final Pattern LABELLED = Pattern.compile("(?s)<(nav|title|h1|h2|th|dt|label|legend|summary|button)\\b[^>]*>(.*?)</\\1>");

    @Autowired MockMvcTester pages;
    @Autowired DemoRoster roster;
    @Autowired SetupLinks links;
    @Autowired JdbcClient jdbc;
    /** Looked at once, for all tests. */
    private static List<Page> shown = List.of();
    private final List<Page> looked = new ArrayList<>();

    private record Page(String view, String language, String path, String html) {
        String place() {
            return language + " " + path + " (" + view + ")";
        }
    }

    @BeforeEach
    void look() throws UnsupportedEncodingException {
        if (!shown.isEmpty()) return;
        for (var language : LANGUAGES) {
            for (var name : List.of(People.CADRE, People.LIAISON, People.STATIONING, People.INVESTMENT, People.CHIEF, People.SECRETARIAT,
                    People.LEADER, People.UNIT_HEAD, People.SYS_ADMIN, People.SEC_ADMIN, People.AUDITOR)) get(language, name, 200, "/");
            business(language);
            records(language);
            administration(language);
            visitors(language);
            refusals(language);
        }
        shown = List.copyOf(looked);
    }

    private void business(String language) throws UnsupportedEncodingException {
        get(language, People.CADRE, 200, "/notes", "/notes/new", "/notes/{number}", "/reports", "/enterprises/{number}",
                "/plans/{number}", "/plans/{number}?edition=1", "/plans/{number}/edit", "/plans/{number}/amendment", "/plans/{number}/visits/new",
                "/plans/{number}/measures/{measure}/completion", "/plans/E001/measures/E001-M3/completion",
                "/enterprises/{number}/stationings/{id}/statement", "/account", "/feedback", "/calendar", "/campaign", "/search?q=E00");
        get(language, People.STATIONING, 200, "/notes", "/reports", "/reports/list", "/reports/queue", "/search?q=E00", "/enterprises",
                "/enterprises/new", "/enterprises/{number}", "/enterprises/{number}/edit", "/enterprises/{number}/stationings",
                "/enterprises/{number}/stationings/new", "/enterprises/{number}/stationings/{id}/consent",
                "/enterprises/{number}/stationings/{id}/end", "/enterprises/{number}/stationings/{id}/succession", "/imports",
                "/imports/{number}", "/imports/{number}?show=all", "/feedback");
        get(language, People.INVESTMENT, 200, "/task-forces", "/task-forces/new", "/task-forces/{number}", "/task-forces/{number}/edit", "/reports/queue");
        get(language, People.INVESTMENT, 200, "/plans", "/plans?state=SUBMITTED", "/plans/T02");
        get(language, People.STATIONING, 200, "/plans?state=SUBMITTED", "/plans/E009", "/plans/E012", "/plans/E033");
        get(language, People.LEADER, 200, "/plans", "/plans/E023", "/reports", "/enterprises", "/task-forces");
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

    private void administration(String language) throws UnsupportedEncodingException {
        get(language, People.STATIONING, 200, "/directory", "/directory/units", "/directory/units/{id}", "/directory/units/{id}/posts",
                "/directory/leaders", "/directory/posts/{id}", "/directory/posts/{id}/tenures", "/directory/posts/{id}/deputies", "/calendar",
                "/campaign", "/campaign?year=2031");
        get(language, People.SYS_ADMIN, 200, "/admin/accounts");
        get(language, People.SEC_ADMIN, 200, "/admin/roles");
        get(language, People.AUDITOR, 200, "/admin/audit");
        post(language, People.SYS_ADMIN, 200, "/admin/accounts/{person}/slip", "");
        post(language, People.CADRE, 200, "/account/token", "");
    }

    private void visitors(String language) throws UnsupportedEncodingException {
        get(language, NOBODY, 200, "/sign-in", "/sign-in?refused=wrong", "/sign-in?refused=locked", "/sign-in?refused=no-post", "/sign-in?out",
                "/activation", "/setup/" + links.make());
        get(language, NOBODY, 404, "/setup/unknown");
    }

    /** Forms shown again with what is wrong in them. */
    private void refusals(String language) throws UnsupportedEncodingException {
        get(language, People.CADRE, 404, "/enterprises/E999", "/admin/audit", "/notes/2026-9999");
        post(language, People.CADRE, 422, "/notes", "subject=E001&words=&day=");
        post(language, People.CADRE, 422, "/account/password", "present=x&password=x&repeated=y");
        post(language, People.CADRE, 422, "/feedback", "words=&page=/");
        post(language, People.CADRE, 422, "/notes/{number}/withdrawal", "reason=");
        post(language, People.CADRE, 422, "/plans/{number}/visits", "kind=MOVED&words=");
        post(language, People.CADRE, 422, "/plans/{number}/submission", "version=0&what.0=x&due.0=2031-01-01");
        post(language, People.CADRE, 422, "/plans/{number}/amendment", "version=0&reason=&move.E001-M3=2026-01-01");
        post(language, People.CADRE, 422, "/plans/E001/measures/E001-M3/completion", "words=");
        post(language, People.STATIONING, 422, "/enterprises", "name=");
        post(language, People.STATIONING, 422, "/enterprises/{number}/stationings/{id}/consent", "saidBy=&on=");
        post(language, People.STATIONING, 422, "/enterprises/{number}/stationings/{id}/end", "reason=&lastDay=");
        post(language, People.STATIONING, 422, "/directory/units", "name=");
        post(language, People.STATIONING, 422, "/campaign", "name=&startsOn=");
        post(language, People.INVESTMENT, 422, "/task-forces", "name=");
    }

    @Test
    void every_page_is_shown_in_both_languages() {
        var missing = new TreeSet<String>();
        for (var file : Sources.below(FOLDER, ".jte")) {
            String name = file.getFileName().toString().replace(".jte", "");
            String view = FOLDER.relativize(file).toString().replace(".jte", "").replace('\\', '/');
            if (name.startsWith("_") || PIECES.contains(name)) continue;
            for (var language : LANGUAGES) {
                if (shown.stream().noneMatch(page -> page.view().equals(view) && page.language().equals(language))) missing.add(language + " " + view);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Neither a key in place of its text, nor a place left for a value, nor an apostrophe doubled for a pattern that is none. */
    @Test
    void no_page_shows_a_key_or_a_pattern() {
        var stems = PageTexts.keys(false).stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var wrong = new TreeSet<String>();
        for (var page : shown) {
            for (var text : visible(page.html())) {
                if (text.contains("''") || text.matches("(?s).*\\{\\d\\}.*")) wrong.add(page.place() + ": " + text);
                DOTTED.matcher(text).results()
                        .filter(word -> stems.contains(word.group().split("\\.")[0]))
                        .forEach(word -> wrong.add(page.place() + ": " + word.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Names of people and things stay Chinese; what the program itself says there does not. */
    @Test
    void headings_and_labels_of_english_pages_are_english() {
        var chinese = ownWords();
        var wrong = new TreeSet<String>();
        for (var page : shown) {
            if (!page.language().equals("en")) continue;
            LABELLED.matcher(page.html()).results().forEach(element -> {
                String text = HtmlUtils.htmlUnescape(element.group(2).replaceAll("<[^>]*>", " "));
                chinese.stream().filter(text::contains).forEach(said -> wrong.add(page.place() + " <" + element.group(1) + ">: " + said));
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** The program's own Chinese sentences; not those that are also part of the name of a unit or post. */
    private Set<String> ownWords() {
        var words = new TreeSet<String>();
        for (var file : Sources.below(PageTexts.FOLDER, ".properties")) {
            if (!file.toString().endsWith("_en.properties")) PageTexts.load(file).values().forEach(text -> words.add(text.toString()));
        }
        var names = jdbc.sql("select name from directory.v_unit union select label from directory.v_post").query(String.class).list();
        words.removeIf(text -> text.length() <= 3 || text.contains("{") || text.codePoints().noneMatch(Character::isIdeographic));
        words.removeIf(text -> names.stream().anyMatch(name -> name.contains(text)));
        assertThat(words).hasSizeGreaterThan(100);
        return words;
    }

    private static List<String> visible(String html) {
        String body = html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "<>");
        return SAID.matcher(body).results()
                .map(said -> HtmlUtils.htmlUnescape(said.group(1) == null ? said.group(2) : said.group(1)).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void get(String language, String name, int status, String... paths) throws UnsupportedEncodingException {
        for (var path : paths) ask(HttpMethod.GET, language, name, status, path, "");
    }

    private void post(String language, String name, int status, String path, String fields) throws UnsupportedEncodingException {
        ask(HttpMethod.POST, language, name, status, path, fields);
    }

    private void ask(HttpMethod method, String language, String name, int status, String pattern, String fields) throws UnsupportedEncodingException {
        var role = name.equals(People.LIAISON) || name.equals(People.LEADER) ? Role.LIAISON : Role.CADRE;
        String path = new RouteObjects(jdbc).paths(new Route(method.name(), pattern), role.name()).getFirst();
        var request = pages.method(method).uri(path).cookie(new Cookie("daodi-lang", language));
        if (method == HttpMethod.POST) request.contentType("application/x-www-form-urlencoded").content(fields.getBytes(StandardCharsets.UTF_8));
        if (!name.equals(NOBODY)) request.with(People.as(roster, name));
        var answer = request.exchange().getMvcResult();
        assertThat(answer.getResponse().getStatus()).as("%s %s %s as %s", language, method, path, name).isEqualTo(status);
        assertThat(answer.getModelAndView()).as(path).isNotNull();
        looked.add(new Page(answer.getModelAndView().getViewName(), language, path, answer.getResponse().getContentAsString(StandardCharsets.UTF_8)));
    }
}
