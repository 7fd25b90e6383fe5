package cn.daodi.guards;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Explains each query of the present thread before it is run. */
@TestConfiguration(proxyBeanMethods = false)
class Explaining {
    static final ThreadLocal<List<String>> PLANS = new ThreadLocal<>();

    @Bean
    static BeanPostProcessor explainedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Explained(pool) : bean;
            }
        };
    }

    private static final class Explained extends DelegatingDataSource {
        Explained(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var real = super.getConnection();
            return proxy(Connection.class, (method, values) -> {
                var answer = call(real, method, values);
                boolean query = method.getName().equals("prepareStatement")
                        && values[0].toString().strip().matches("(?s)(select|with).*");
                if (!query || PLANS.get() == null) return answer;
                return twice(
                        (PreparedStatement) answer,
                        real.prepareStatement("explain " + values[0]),
                        values[0].toString());
            });
        }
    }

    /** What is bound is bound in both; the plan is read when the query is run. */
    private static PreparedStatement twice(PreparedStatement real, PreparedStatement explain, String sql) {
        return proxy(PreparedStatement.class, (method, values) -> {
            if (method.getName().startsWith("set") && values.length > 1) call(explain, method, values);
            if (method.getName().equals("executeQuery")) PLANS.get().add(sql.strip() + "\n" + plan(explain));
            if (method.getName().equals("close")) explain.close();
            return call(real, method, values);
        });
    }

    private static String plan(PreparedStatement explain) throws SQLException {
        var lines = new ArrayList<String>();
        try (var rows = explain.executeQuery()) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return String.join("\n", lines);
    }

    private interface Answering {
        Object answer(Method method, Object[] values) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> answering.answer(method, values)));
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
