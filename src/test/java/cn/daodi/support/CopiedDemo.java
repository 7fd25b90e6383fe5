package cn.daodi.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test context its own copy of the demo county. */
public class CopiedDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(DemoDatabase.copy())
                .and("daodi.demo=true", "daodi.data=" + DemoDatabase.DATA)
                .applyTo(context);
    }
}
