package cn.daodi.platform.signin;

import cn.daodi.directory.SignIns;
import cn.daodi.directory.Viewers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bearer tokens of the JSON API; an unknown one is simply nobody, and the answer is 401. */
class TokenFilter extends OncePerRequestFilter {
    private final SignIns signIns;
    private final Viewers viewers;

    TokenFilter(SignIns signIns, Viewers viewers) {
        this.signIns = signIns;
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            signIns.byToken(header.substring(7))
                    .flatMap(person -> viewers.of(person, null))
                    .ifPresent(viewer -> {
                        request.setAttribute(ViewerArgument.ATTRIBUTE, viewer);
                        var principal =
                                new SignedIn(viewer.county(), viewer.person().serial(), viewer.name(), "token");
                        var context = SecurityContextHolder.createEmptyContext();
                        context.setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
                        SecurityContextHolder.setContext(context);
                    });
        }
        chain.doFilter(request, response);
    }
}
