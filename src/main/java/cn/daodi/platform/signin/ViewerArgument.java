package cn.daodi.platform.signin;

import cn.daodi.directory.Viewers;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller its Viewer, made once per request. */
@Component
public class ViewerArgument implements HandlerMethodArgumentResolver {
    static final String ATTRIBUTE = "daodi.viewer";
    /** The cookie that remembers the post one acts for. */
    public static final String ACTING = "daodi-post";

    private final Viewers viewers;

    ViewerArgument(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) throw new NotVisible();
        return of(servlet).orElseThrow(NotVisible::new);
    }

    /** The viewer of a request; empty for visitors and for those whose last post has ended. */
    public Optional<Viewer> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) return Optional.of(known);
        var viewer = SignedIn.current().flatMap(signedIn -> of(signedIn, request));
        viewer.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return viewer;
    }

    private Optional<Viewer> of(SignedIn signedIn, HttpServletRequest request) {
        var session = request.getSession(false);
        var standing = session == null ? null : session.getAttribute(StandingSessions.STANDING);
        return standing instanceof String known
                ? viewers.of(signedIn.id(), acting(request), known)
                : viewers.of(signedIn.id(), acting(request));
    }

    private static @Nullable Long acting(HttpServletRequest request) {
        if (request.getCookies() == null) return null;
        for (var cookie : request.getCookies()) {
            if (cookie.getName().equals(ACTING) && cookie.getValue().matches("\\d{1,18}")) {
                return Long.valueOf(cookie.getValue());
            }
        }
        return null;
    }
}
