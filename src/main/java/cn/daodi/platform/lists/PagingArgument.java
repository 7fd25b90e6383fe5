package cn.daodi.platform.lists;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller its {@link Paging}: order and place from the address, the number of rows from the browser's memory. */
@Component
public class PagingArgument implements HandlerMethodArgumentResolver {
    /** The cookie that remembers how many rows a page has. */
    public static final String ROWS = "daodi-rows";
    /** What can be chosen. */
    public static final List<Integer> CHOICES = List.of(20, 50, 200);

    private static final int USUAL = 50;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new Paging(text(request, "sort"), rows(servlet), text(request, "after"));
    }

    private static String text(NativeWebRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static int rows(HttpServletRequest request) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return CHOICES.stream()
                .filter(rows -> Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(ROWS)
                                && cookie.getValue().equals(rows.toString())))
                .findFirst()
                .orElse(USUAL);
    }
}
