package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.platform.signin.SetupLinks;
import cn.daodi.support.DemoTest;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** Every page of both languages is shown once to somebody who may see it, and says everything in that language. */
@DemoTest
class TemplatesTests {
    private static final Path FOLDER = Path.of("src/main/jte");
    /** What pages are put together from. */
    private static final Set<String> PIECES =
            Set.of("layout", "form", "field", "select", "hidden", "lamp", "said", "submit", "version");

    private static final Pattern DOTTED = Pattern.compile("(?<![\\w.@/-])[a-z][a-z0-9-]*(?:\\.[\\w-]+)+");
    private static final Pattern UNKNOWN =
            Pattern.compile("@(?!(?:if|elseif|else|endif|for|endfor|import|param|template|raw|endraw)\\b)\\w+");
    private static final Pattern SAID =
            Pattern.compile("(?s)>([^<]+)<| (?:title|placeholder|aria-label|data-label)=\"([^\"]+)\"");
    private static final Pattern LABELLED =
            Pattern.compile("(?s)<(nav|title|h1|h2|th|dt|label|legend|summary|button)\\b[^>]*>(.*?)</\\1>");

    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    SetupLinks links;

    @Autowired
    JdbcClient jdbc;
    /** Looked at once, for all tests. */
    private static List<ShownPages.ShownPage> shown = List.of();

    @BeforeEach
    void look() throws UnsupportedEncodingException {
        if (shown.isEmpty()) shown = new ShownPages(pages, roster, links, jdbc).look();
    }

    @Test
    void every_page_is_shown_in_both_languages() {
        var missing = new TreeSet<String>();
        for (var file : Sources.below(FOLDER, ".jte")) {
            String name = file.getFileName().toString().replace(".jte", "");
            String view = FOLDER.relativize(file).toString().replace(".jte", "").replace('\\', '/');
            if (name.startsWith("_") || PIECES.contains(name)) continue;
            for (var language : ShownPages.LANGUAGES) {
                if (shown.stream()
                        .noneMatch(page ->
                                page.view().equals(view) && page.language().equals(language)))
                    missing.add(language + " " + view);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Neither a key in place of its text, nor a place left for a value, nor an apostrophe doubled for a pattern that is none. */
    @Test
    void no_page_shows_a_key_or_a_pattern() {
        var stems =
                PageTexts.keys(false).stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var wrong = new TreeSet<String>();
        for (var page : shown) {
            for (var text : visible(page.html())) {
                if (text.contains("''") || text.matches("(?s).*\\{\\d\\}.*")) wrong.add(page.place() + ": " + text);
                DOTTED.matcher(text)
                        .results()
                        .filter(word -> stems.contains(word.group().split("\\.")[0]))
                        .forEach(word -> wrong.add(page.place() + ": " + word.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What the engine does not know it writes out as text. */
    @Test
    void templates_use_only_words_the_engine_knows() throws IOException {
        var unknown = new TreeSet<String>();
        for (var file : Sources.below(FOLDER, ".jte"))
            UNKNOWN.matcher(Files.readString(file)).results().forEach(word -> unknown.add(file + " " + word.group()));
        assertThat(unknown).isEmpty();
    }

    /** Names of people and things stay Chinese; what the program itself says there does not. */
    @Test
    void headings_and_labels_of_english_pages_are_english() {
        var chinese = ownWords();
        var wrong = new TreeSet<String>();
        for (var page : shown) {
            if (!page.language().equals("en")) continue;
            LABELLED.matcher(withoutPaper(page.html())).results().forEach(element -> {
                String text = HtmlUtils.htmlUnescape(element.group(2).replaceAll("<[^>]*>", " "));
                chinese.stream()
                        .filter(text::contains)
                        .forEach(said -> wrong.add(page.place() + " <" + element.group(1) + ">: " + said));
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Official papers are Chinese whatever the page's language. */
    private static String withoutPaper(String html) {
        return html.replaceAll("(?s)<article class=\"paper sheet[^>]*lang=\"zh-CN\">.*?</article>", "");
    }

    /** The program's own Chinese sentences; not those that are also part of the name of a unit or post. */
    private Set<String> ownWords() {
        var words = new TreeSet<String>();
        for (var file : Sources.below(PageTexts.FOLDER, ".properties")) {
            if (!file.toString().endsWith("_en.properties"))
                PageTexts.load(file).values().forEach(text -> words.add(text.toString()));
        }
        var names = jdbc.sql(
                        "select name from directory.v_unit union select label from directory.v_post union select words from problems.problem")
                .query(String.class)
                .list();
        words.removeIf(text ->
                text.length() <= 3 || text.contains("{") || text.codePoints().noneMatch(Character::isIdeographic));
        words.removeIf(text -> names.stream().anyMatch(name -> name.contains(text)));
        assertThat(words).hasSizeGreaterThan(100);
        return words;
    }

    private static List<String> visible(String html) {
        String body = html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "<>");
        return SAID.matcher(body)
                .results()
                .map(said -> HtmlUtils.htmlUnescape(said.group(1) == null ? said.group(2) : said.group(1))
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
