package cn.daodi.platform.web;

import cn.daodi.directory.Counties;
import cn.daodi.kernel.Role;
import cn.daodi.kernel.Viewer;
import cn.daodi.platform.CountyClock;
import cn.daodi.platform.signin.ViewerArgument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the shell into every page's model. */
@ControllerAdvice
@Component
class ShellAdvice {
    /** So many columns are remembered; more than that, and it begins anew. */
    private static final int REMEMBERED = 1000;

    private final MessageSource messages;
    private final ViewerArgument viewers;
    private final ShellParts parts;
    private final Map<String, String> urls = new ConcurrentHashMap<>();
    private final Map<Entitled, List<NavigationEntry>> entries = new ConcurrentHashMap<>();

    ShellAdvice(MessageSource messages, ViewerArgument viewers, ShellParts parts) {
        this.messages = messages;
        this.viewers = viewers;
        this.parts = parts;
    }

    /** What a viewer finds in the left column depends on this alone. */
    private record Entitled(String county, Set<Role> roles) {}

    /** What the shell is put together from. */
    @Component
    record ShellParts(
            ResourceUrlProvider urls,
            Counties counties,
            CountyClock clock,
            List<Navigation> navigations,
            Drafts drafts) {}

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, @Nullable CsrfToken csrf) {
        var texts = new Texts(messages, RequestContextUtils.getLocale(request));
        Viewer viewer = request.getRequestURI().startsWith("/api/")
                ? null
                : viewers.of(request).orElse(null);
        var token = new Shell.Csrf(csrf == null ? () -> "" : csrf::getToken);
        String path = path(request);
        return new Shell(
                texts,
                viewer,
                token,
                assets(),
                look(viewer, request),
                SingletonSupplier.of(() -> Rail.of(navigation(viewer), path)),
                path,
                said(request),
                form -> typed(request, viewer, form));
    }

    private Typed typed(HttpServletRequest request, @Nullable Viewer viewer, String form) {
        if (request.getAttribute(Typed.REFUSED) instanceof Typed refused) return refused;
        return viewer == null || form.isEmpty() ? Typed.NOTHING : parts.drafts().open(viewer, form);
    }

    private Shell.Assets assets() {
        return new Shell.Assets(url("/app/daodi.css"), url("/app/daodi.js"), url("/webjars/htmx.org/dist/htmx.min.js"));
    }

    private String url(String path) {
        return urls.computeIfAbsent(path, asked -> {
            String found = parts.urls().getForLookupPath(asked);
            return found == null ? asked : found;
        });
    }

    private Shell.Look look(@Nullable Viewer viewer, HttpServletRequest request) {
        String county = viewer == null ? "" : parts.counties().nameOf(viewer.county());
        String demo = parts.clock().isDemo() ? Dates.minute(parts.clock().instant()) : null;
        return new Shell.Look(county, demo, Preferences.large(request), "0.1");
    }

    private List<NavigationEntry> navigation(@Nullable Viewer viewer) {
        if (viewer == null) return List.of();
        if (entries.size() > REMEMBERED) entries.clear();
        return entries.computeIfAbsent(new Entitled(viewer.county(), viewer.roles()), key -> entries(viewer));
    }

    private List<NavigationEntry> entries(Viewer viewer) {
        return parts.navigations().stream()
                .flatMap(navigation -> navigation.entries(viewer).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::position))
                .toList();
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String said(HttpServletRequest request) {
        String said = request.getParameter("said");
        return said != null && said.matches("[a-z][a-z.-]{1,40}") ? "said." + said : null;
    }
}
