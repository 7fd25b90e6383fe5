package cn.daodi.platform.api;

import cn.daodi.kernel.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the API offers, read off the running program: so the page cannot say anything else than what is there. */
@Controller
class ApiController {
    private static final String ROOT = "/api/v1/";

    private final RequestMappingHandlerMapping routes;

    ApiController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @GetMapping("/api")
    String api(Viewer viewer, Model model) {
        model.addAttribute("groups", groups());
        return "platform/api";
    }

    /** By the noun that follows /api/v1/. */
    private Map<String, List<ApiRoute>> groups() {
        Map<String, List<ApiRoute>> groups = new TreeMap<>();
        routes.getHandlerMethods().forEach((mapping, handler) -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith(ROOT))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(method -> groups.computeIfAbsent(
                                path.substring(ROOT.length()).split("/")[0], noun -> new ArrayList<>())
                        .add(ApiRoute.of(method.name(), path, handler)))));
        groups.values()
                .forEach(list -> list.sort(Comparator.comparing(ApiRoute::path).thenComparing(ApiRoute::method)));
        return groups;
    }
}
