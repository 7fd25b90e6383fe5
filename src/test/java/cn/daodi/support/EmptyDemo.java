package cn.daodi.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test context a database without any county. */
public class EmptyDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(DemoDatabase.empty())
                .and("daodi.demo=false", "daodi.data=target/empty-county")
                .applyTo(context);
    }
}
