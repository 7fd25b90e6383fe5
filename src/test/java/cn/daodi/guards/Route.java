package cn.daodi.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and a path pattern of our own. */
record Route(String method, String pattern) implements Comparable<Route> {
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        var all = new TreeSet<Route>();
        mapping.getHandlerMethods().forEach((condition, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("cn.daodi")) return;
            if (condition.getPathPatternsCondition() == null
                    || condition.getMethodsCondition().getMethods().isEmpty()) return;
            condition.getPathPatternsCondition().getPatternValues().forEach(pattern -> condition
                    .getMethodsCondition()
                    .getMethods()
                    .forEach(method -> all.add(new Route(method.name(), pattern))));
        });
        var last = new ArrayList<>(all);
        last.add(new Route("POST", "/sign-out")); // ends the visitor's session, so it is tried last
        return List.copyOf(last);
    }

    @Override
    public int compareTo(Route other) {
        return (pattern + " " + method).compareTo(other.pattern + " " + other.method);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
