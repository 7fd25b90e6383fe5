package cn.daodi.platform.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.platform.lists.PagingArgument;
import cn.daodi.platform.signin.ViewerArgument;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Language, large type, rows of a list and the acting post: remembered in this browser. */
@Controller
class Preferences {
    private static final String LARGE = "daodi-large";

    private final LocaleResolver locales;

    Preferences(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/preferences")
    String change(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String large,
            @RequestParam(required = false) @Nullable String rows,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (lang != null)
            locales.setLocale(request, response, lang.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        if (large != null) remember(response, LARGE, large.equals("on") ? "on" : "off");
        PagingArgument.CHOICES.stream()
                .map(String::valueOf)
                .filter(choice -> choice.equals(rows))
                .forEach(choice -> remember(response, PagingArgument.ROWS, choice));
        return "redirect:" + back(request);
    }

    @PostMapping("/acting-post")
    String act(Viewer viewer, @RequestParam long post, HttpServletRequest request, HttpServletResponse response) {
        boolean held = viewer.posts().stream().anyMatch(mine -> mine.id().serial() == post);
        if (held) remember(response, ViewerArgument.ACTING, String.valueOf(post));
        return "redirect:" + back(request);
    }

    static boolean large(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies()).anyMatch(Preferences::isLarge);
    }

    private static boolean isLarge(Cookie cookie) {
        return cookie.getName().equals(LARGE) && cookie.getValue().equals("on");
    }

    private static void remember(HttpServletResponse response, String name, String value) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only back into this program: a path, never another host. */
    private static String back(HttpServletRequest request) {
        String back = request.getParameter("back");
        return back != null && back.matches("/(?![/\\\\]).*") && !back.contains("\n") ? back : "/";
    }
}
