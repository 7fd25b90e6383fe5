package cn.daodi.platform.signin;

import cn.daodi.directory.SignIns;
import cn.daodi.directory.Viewers;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Three doors: {@code /api} with bearer tokens and no session, {@code /e} with its link, everything else with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    /** Pages and files for visitors. */
    private static final String[] OPEN = {
        "/sign-in",
        "/activation",
        "/activation/**",
        "/setup/**",
        "/health",
        "/preferences",
        "/error",
        "/app/**",
        "/webjars/**",
        "/favicon.ico"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        String argon2 = "argon2";
        return new ThriftyEncoder(new DelegatingPasswordEncoder(argon2, Map.of(argon2, new ReusedArgon2())));
    }

    @Bean
    SecurityObservationSettings noFilterObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignIns signIns, Viewers viewers) {
        return http.securityMatcher(request -> request.getRequestURI().startsWith("/api/"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenFilter(signIns, viewers), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> {
                    response.setStatus(401);
                    response.setHeader("WWW-Authenticate", "Bearer");
                    response.setContentType("application/problem+json");
                    response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401}");
                }))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")))
                .build();
    }

    /**
     * An enterprise's own door: the link itself is the key, so no session is made and no other site can forge what it does not know.
     * A session that is there is read, to refuse officials.
     */
    @Bean
    @Order(2)
    SecurityFilterChain door(HttpSecurity http) {
        return http.securityMatcher(request -> request.getRequestURI().startsWith("/e/"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .servletApi(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/preferences")) // language and type: guests have no session
                .requestCache(cache -> cache.requestCache(reportsOnly()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureHandler((request, response, e) ->
                                response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + why(e))))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?out")
                        .deleteCookies(ViewerArgument.ACTING))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Only a link to a report, as it stands in a message, is remembered over the sign-in: scans make no rows. */
    private static HttpSessionRequestCache reportsOnly() {
        var saved = new HttpSessionRequestCache();
        saved.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/reports/**"));
        return saved;
    }

    private static String why(AuthenticationException e) {
        return switch (e) {
            case LockedException _ -> "locked";
            case DisabledException _ -> "no-post";
            default -> "wrong";
        };
    }
}
