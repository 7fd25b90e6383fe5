package cn.daodi.guards;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Real requests whose changes are undone afterwards, so that no cell of the matrix depends on another. */
@TestConfiguration(proxyBeanMethods = false)
class RollingBack {
    @Bean
    RouteObjects routeObjects(JdbcClient jdbc) {
        return new RouteObjects(jdbc);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> rollingBackFilter(PlatformTransactionManager manager) {
        var transactions = new TransactionTemplate(manager);
        var filter = new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
                transactions.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        chain.doFilter(request, response);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
            }

            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().equals("/sign-in");
            }
        };
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(filter);
        registration.setOrder(0);
        return registration;
    }
}
