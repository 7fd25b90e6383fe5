package cn.daodi.guards;

import jakarta.servlet.Filter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the statements of each request's own thread, so that the program's jobs are not counted. */
@TestConfiguration(proxyBeanMethods = false)
class StatementCounting {
    static final LinkedBlockingQueue<List<String>> FINISHED = new LinkedBlockingQueue<>();
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** Outermost, so that reading and saving the session is counted too. */
    @Bean
    FilterRegistrationBean<Filter> countingFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            NOTED.set(new ArrayList<>());
            try {
                chain.doFilter(request, response);
            } finally {
                FINISHED.add(NOTED.get());
                NOTED.remove();
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    static BeanPostProcessor countingConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Counted(pool) : bean;
            }
        };
    }

    private static final class Counted extends DelegatingDataSource {
        Counted(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection(), Connection.class);
        }
    }

    private static <T> T counted(T real, Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    boolean tells = method.getName().matches("prepareStatement|prepareCall|execute\\w*")
                            && values != null
                            && values[0] instanceof String;
                    if (tells && NOTED.get() != null)
                        NOTED.get().add(values[0].toString().strip().replaceAll("\\s+", " "));
                    try {
                        var answer = method.invoke(real, values);
                        return method.getName().equals("createStatement")
                                ? counted((Statement) answer, Statement.class)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
