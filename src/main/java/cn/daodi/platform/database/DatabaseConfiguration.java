package cn.daodi.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool signs in as the program, Flyway as the owner of the tables. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Started before, and stopped after, all that is given its logins. */
    @Bean(destroyMethod = "stop")
    DatabaseAccess databaseAccess(DatabaseSettings settings, @Value("${daodi.data:data}") String data) {
        return settings.external()
                ? DatabaseAccess.external(settings)
                : DatabaseAccess.embedded(Path.of(data), settings.port());
    }

    @Bean
    JdbcConnectionDetails programConnection(DatabaseAccess access) {
        return new ProgramConnection(access.program());
    }

    @Bean
    FlywayConnectionDetails migratorConnection(DatabaseAccess access) {
        return new MigratorConnection(access.migrator());
    }

    /**
     * Our statements are the same texts again and again, each fit for one county: planned once on each connection, at the
     * first use, because planning the longer ones takes ten times as long as running them. A just-in-time compiler would
     * take a hundred times as long.
     */
    private static void tune(HikariDataSource pool) {
        pool.addDataSourceProperty(
                "options", "-c jit=off -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("preparedStatementCacheQueries", "1024");
    }

    /** On an external server the user may own the tables; the program's connections give that up. */
    @Bean
    static BeanPostProcessor stepDown(ObjectProvider<DatabaseAccess> access) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    tune(pool);
                    if (access.getObject().stepsDown()) pool.setConnectionInitSql("set role " + Provision.PROGRAM);
                }
                return bean;
            }
        };
    }

    private record ProgramConnection(Login login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigratorConnection(Login login) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
