package cn.daodi.guards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.daodi.demo.DemoRoster;
import cn.daodi.support.DemoTest;
import cn.daodi.support.People;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API says of each operation what it does, takes and gives; and no two shapes share a name. */
@DemoTest
class ApiTests {
    @Autowired
    MockMvcTester pages;

    @Autowired
    DemoRoster roster;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode openApi() {
        var answer = pages.get().uri("/api/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(text(answer));
    }

    private Set<HandlerMethod> handlers() {
        var handlers = new LinkedHashSet<HandlerMethod>();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/v1/")))
                handlers.add(handler);
        });
        return handlers;
    }

    @Test
    void every_operation_has_a_summary_and_its_sentence_in_chinese() {
        var paths = openApi().get("paths");
        int operations = 0;
        var silent = new TreeSet<String>();
        for (var path : paths.properties())
            for (var operation : path.getValue().properties()) {
                operations++;
                boolean said = operation.getValue().path("summary").asString().length() > 5
                        && operation.getValue().path("description").asString().matches("(?s).*\\p{IsHan}.*");
                if (!said) silent.add(operation.getKey() + " " + path.getKey());
            }
        assertThat(silent).isEmpty();
        assertThat(operations).isGreaterThanOrEqualTo(handlers().size());
    }

    @Test
    void no_two_shapes_that_are_sent_share_a_name() {
        var shapes = new HashMap<String, Set<Class<?>>>();
        for (var handler : handlers())
            for (var parameter : handler.getMethod().getParameters())
                if (parameter.isAnnotationPresent(RequestBody.class)) collect(parameter.getParameterizedType(), shapes);
        var sent = Set.copyOf(shapes.keySet());
        for (var handler : handlers()) collect(handler.getMethod().getGenericReturnType(), shapes);
        shapes.keySet().retainAll(sent);
        shapes.values().removeIf(classes -> classes.size() == 1);
        assertThat(shapes).isEmpty();
    }

    private static void collect(Type type, Map<String, Set<Class<?>>> shapes) {
        if (type instanceof ParameterizedType many) {
            for (var part : many.getActualTypeArguments()) collect(part, shapes);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            boolean fresh = shapes.computeIfAbsent(one.getSimpleName(), name -> new LinkedHashSet<>())
                    .add(one);
            if (fresh) for (var part : one.getRecordComponents()) collect(part.getGenericType(), shapes);
        }
    }

    @Test
    void the_page_says_in_the_readers_language_what_each_route_does_and_takes() {
        var chinese =
                pages.get().uri("/api").with(People.as(roster, People.CADRE)).exchange();
        assertThat(chinese).hasStatusOk();
        assertThat(text(chinese))
                .contains("应报半月报", "保存计划草稿", "measures[].dueOn", "LATE · DONE", "PERMIT")
                .doesNotContain("due-reports</h2>");
        var english = pages.get()
                .uri("/api")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .cookie(new Cookie("daodi-lang", "en"))
                .with(People.as(roster, People.CADRE))
                .exchange();
        assertThat(text(english)).contains("Due reports", "Keeps the draft of a plan", "measures[].dueOn");
    }
}
