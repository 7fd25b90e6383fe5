package cn.daodi.platform.api;

import java.util.List;
import org.springframework.web.method.HandlerMethod;

/**
 * A route of the API as the page lists it.
 *
 * @param text key of the sentence that says what it does
 * @param fields of its query and its body
 */
public record ApiRoute(String method, String path, String text, List<ApiField> fields) {
    static ApiRoute of(String method, String path, HandlerMethod handler) {
        return new ApiRoute(method, path, text(handler), ApiFields.of(handler));
    }

    /** {@code api.PlanApi.read}: class and method that answer it. */
    static String text(HandlerMethod handler) {
        return "api." + handler.getBeanType().getSimpleName() + "."
                + handler.getMethod().getName();
    }
}
