package cn.daodi.enterprises.web;

import cn.daodi.enterprises.Doors;
import cn.daodi.kernel.Guest;
import cn.daodi.kernel.NotVisible;
import cn.daodi.kernel.Refused;
import cn.daodi.platform.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands a controller at {@code /e/{token}} its Guest. An unknown token, a revoked one and an expired one are all the same 404; from a
 * browser signed in as an official the door may be looked at, but nothing be done.
 */
@Component
class GuestArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private final Doors doors;
    private final Guesses guesses;

    GuestArgument(Doors doors, Guesses guesses) {
        this.doors = doors;
        this.guesses = guesses;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Guest.class;
    }

    @Override
    public Guest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) throw new NotVisible();
        String address = servlet.getRemoteAddr();
        if (guesses.areTooMany(address)) throw new NotVisible();
        var guest = doors.enter(token(request));
        if (guest.isEmpty()) guesses.note(address);
        boolean changes =
                !servlet.getMethod().equals("GET") && !servlet.getMethod().equals("HEAD");
        if (guest.isPresent() && changes && SignedIn.current().isPresent()) throw new Refused("door.official");
        return guest.orElseThrow(NotVisible::new);
    }

    private static String token(NativeWebRequest request) {
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> map && map.get("token") instanceof String token ? token : "";
    }
}
