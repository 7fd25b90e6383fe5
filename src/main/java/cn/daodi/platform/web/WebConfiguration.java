package cn.daodi.platform.web;

import cn.daodi.kernel.HalfMonth;
import cn.daodi.platform.signin.ViewerArgument;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Controllers may ask for their Viewer. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ViewerArgument viewers;

    WebConfiguration(ViewerArgument viewers) {
        this.viewers = viewers;
    }

    /** After a change: 303. (The other way, {@code sendRedirect}, ends the answer early and the session is read a second time.) */
    @Bean
    static BeanPostProcessor seeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof UrlBasedViewResolver views) views.setRedirectHttp10Compatible(false);
                return bean;
            }
        };
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, HalfMonth.class, HalfMonth::parse);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }
}
